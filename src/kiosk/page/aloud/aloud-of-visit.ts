import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Owned, Visit } from '../../../visit/visit.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Watched } from '../../../visit/watched.ts'
import { USUAL_MANNER, changeManner } from '../../aloud/manner.ts'
import type { Change } from '../../aloud/manner.ts'
import { createReader } from '../../aloud/reader.ts'
import { readFingers } from '../../aloud/reading-fingers.ts'
import { readKeys } from '../../aloud/reading-keys.ts'
import { createSpeechFlow } from '../../aloud/speech-flow.ts'
import type { SpeechFlow } from '../../aloud/speech-flow.ts'
import { hasVoice } from '../../aloud/voice.ts'
import type { Manner, Voice } from '../../aloud/voice.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import type { Booth } from '../booth.ts'
import { sayVoiceless } from './say-voiceless.ts'

/** Reading aloud in a visit: whether it does, and how. All of it is as usual again for the next visitor. */
export interface Aloud {
  readonly manner: Watched<Manner>
  readonly voice: Voice
  /** Begins or ends it. Where there is no voice, the visitor is told so. */
  turn(on: boolean): void
  change(change: Change): void
}

interface AloudPorts {
  readonly booth: Booth
  readonly idle: Pick<IdleWatch, 'get' | 'hold'>
  readonly voice: Voice
  /** Where the visit is shown, and what announces in it. */
  readonly root: HTMLElement
  readonly liveRegion: HTMLElement
}

/** How a visit opens what reads aloud in it. Whether it reads is `booth.aloud`, also while no visit is there to read. */
export function aloudOf(ports: AloudPorts): (visit: Visit) => Owned<Aloud> {
  const { booth, voice } = ports
  return (visit) => {
    const manner = createWatched(USUAL_MANNER)
    const canSpeak = (): boolean => hasVoice(voice, visit.words.get().language)
    let reading: Reading | null = null

    /** Reads, or does not, as the visitor wants it and the device can. */
    function follow(): void {
      if (booth.aloud.get() && !canSpeak()) {
        visit.notify(sayVoiceless(voice))
        // What it tells comes back to here.
        return booth.aloud.set(false)
      }
      if (booth.aloud.get() === (reading !== null)) return
      reading?.end()
      reading = reading ? null : startReading(ports, visit, manner)
    }

    const stops = [booth.aloud.watch(follow), visit.words.watch(follow)]
    follow()
    return {
      value: {
        manner,
        voice,
        turn(on) {
          if (on && !canSpeak()) visit.notify(sayVoiceless(voice))
          else booth.aloud.set(on)
        },
        change(change) {
          manner.set(changeManner(manner.get(), change))
          reading?.flow.hush()
          reading?.say(msg('booth.aloud.sample'))
        },
      },
      end() {
        for (const stop of stops) stop()
        reading?.end()
      },
    }
  }
}

interface Reading {
  readonly flow: SpeechFlow
  say(text: Text): void
  end(): void
}

function startReading(
  { booth, idle, voice, root, liveRegion }: AloudPorts,
  visit: Visit,
  manner: Watched<Manner>,
): Reading {
  const page = root.ownerDocument
  const later = booth.later.branch()
  const flow = createSpeechFlow({ voice, later, manner: () => manner.get() })
  const say = (text: Text): string => visit.words.get().speak(text)
  const reader = createReader({ root, liveRegion, flow, say })
  let release = (): void => undefined

  function help(): void {
    reader.sayText(msg('booth.aloud.help'))
    reader.again()
  }
  const stops = [
    // Whoever listens is there; the question whether somebody is there would answer itself.
    flow.speaks.watch(() => {
      release()
      const isHeld = flow.speaks.get() && idle.get().left === null
      release = isHeld ? idle.hold() : () => undefined
    }),
    readKeys(page, { root, reader, flow, onHelp: help }),
    readFingers(page, { later, reader, flow }),
    reader.end,
    flow.end,
    () => later.end(),
  ]
  page.documentElement.dataset['aloud'] = ''
  reader.sayText(msg('booth.aloud.begins'))
  reader.sayText(msg('booth.aloud.help'))
  reader.lookAtPage()
  return {
    flow,
    say: reader.sayText,
    end() {
      delete page.documentElement.dataset['aloud']
      release()
      for (const stop of stops) stop()
    },
  }
}
