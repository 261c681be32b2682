/** A voice for a browser that has none. It runs in the page before its own scripts, and is asked later. */

export interface Voiced {
  soakVoice: {
    /** What was heard since this was asked last. */
    take(): Heard
    /** What is said from now on takes until it is called off, as long as this visit goes on. */
    linger(): void
  }
}

export interface Heard {
  /** How the first words of each visit that spoke were said: rate and volume. */
  readonly begins: readonly string[]
  readonly isSpeaking: boolean
}

/** @param mark the name under which the page keeps that a visit is on */
export function speakInPage([languages, mark]: [readonly string[], string]): void {
  class Utterance extends EventTarget {
    lang = ''
    rate = 1
    volume = 1
    voice: unknown = null
    constructor(readonly text: string) {
      super()
    }
  }
  let begins: string[] = []
  let isFirst = true
  let lingers = false
  let saying: Utterance | null = null

  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key, value) {
    if (key === mark) {
      isFirst = true
      lingers = false
    }
    setItem.call(this, key, value)
  }
  const voices = languages.map((lang) => ({ lang, name: lang, localService: true, default: false }))
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      if (isFirst) begins.push(`${utterance.rate} ${utterance.volume}`)
      isFirst = false
      saying = utterance
      queueMicrotask(() => {
        if (saying !== utterance || lingers) return
        saying = null
        utterance.dispatchEvent(new Event('end'))
      })
    },
    cancel() {
      saying = null
    },
  })
  const soakVoice: Voiced['soakVoice'] = {
    take() {
      const heard = { begins, isSpeaking: saying !== null }
      begins = []
      return heard
    },
    linger: () => void (lingers = true),
  }
  for (const [name, value] of Object.entries({
    soakVoice,
    speechSynthesis: speech,
    SpeechSynthesisUtterance: Utterance,
  }))
    Object.defineProperty(window, name, { value, configurable: true })
}
