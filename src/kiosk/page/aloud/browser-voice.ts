import { mainOf } from '../../aloud/voice.ts'
import type { Voice } from '../../aloud/voice.ts'

/** What is used of the browser's speech. */
type Speech = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>

/** The browser's own voices. One that has none has no languages, and says nothing. */
export function createBrowserVoice(
  speech: Speech | undefined = globalThis.speechSynthesis as Speech | undefined,
): Voice {
  /** Kept, because some browsers forget what nobody holds, and never tell its end. */
  let saying: SpeechSynthesisUtterance | null = null
  return {
    say({ text, language }, { rate, volume }, onEnd) {
      if (!speech) return onEnd()
      const utterance = new SpeechSynthesisUtterance(text)
      const voice = bestVoice(speech.getVoices(), language)
      utterance.voice = voice
      utterance.lang = voice?.lang ?? language
      utterance.rate = rate
      utterance.volume = volume
      const end = (): void => {
        if (saying !== utterance) return
        saying = null
        onEnd()
      }
      utterance.addEventListener('end', end)
      utterance.addEventListener('error', end)
      saying = utterance
      speech.speak(utterance)
    },
    stop() {
      saying = null
      speech?.cancel()
    },
    languages: () => (speech?.getVoices() ?? []).map(({ lang }) => lang),
    watch(onChanged) {
      speech?.addEventListener('voiceschanged', onChanged)
      return () => speech?.removeEventListener('voiceschanged', onChanged)
    },
  }
}

/** A voice of the device before one that needs a network; among those, the system's own choice. */
export function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const worth = ({ lang, localService, default: isUsual }: SpeechSynthesisVoice): number =>
    (localService ? 4 : 0) + (lang === language ? 2 : 0) + (isUsual ? 1 : 0)
  const fitting = voices.filter(({ lang }) => mainOf(lang) === mainOf(language))
  return fitting.toSorted((one, other) => worth(other) - worth(one))[0] ?? null
}
