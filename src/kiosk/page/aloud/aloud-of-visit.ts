import { msg } from '../../../kit/text.ts'
import type { Owned, Visit } from '../../../visit/visit.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Watched } from '../../../visit/watched.ts'
import { USUAL_MANNER, changeManner } from '../../aloud/manner.ts'
import type { Change } from '../../aloud/manner.ts'
import { hasVoice } from '../../aloud/voice.ts'
import type { Manner, Voice } from '../../aloud/voice.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'
import type { Booth } from '../booth.ts'
import { sayVoiceless } from './say-voiceless.ts'
import type { Reading } from './start-reading.ts'

/** Reading aloud in a visit: whether it does, and how. All of it is as usual again for the next visitor. */
export interface Aloud {
  readonly manner: Watched<Manner>
  readonly voice: Voice
  /** Begins or ends it. Where there is no voice, the visitor is told so. */
  turn(on: boolean): void
  change(change: Change): void
}

export interface AloudPorts {
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
    let isLoading = false
    let isEnded = false

    /** Its code comes when it is first wanted: few visitors have the booth read to them. */
    async function begin(): Promise<void> {
      if (isLoading) return
      isLoading = true
      const loaded = await import('./start-reading.ts').catch(() => null)
      isLoading = false
      if (isEnded || !booth.aloud.get()) return
      if (loaded) {
        reading = loaded.startReading(ports, visit, manner)
        return
      }
      booth.aloud.set(false)
      visit.missing.tell(msg('booth.aloud.missing'))
    }

    /** Reads, or does not, as the visitor wants it and the device can. */
    function follow(): void {
      if (booth.aloud.get() && !canSpeak()) {
        visit.notify(sayVoiceless(voice))
        // What it tells comes back to here.
        return booth.aloud.set(false)
      }
      if (booth.aloud.get() === (reading !== null)) return
      reading?.end()
      reading = null
      if (booth.aloud.get()) void begin()
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
        isEnded = true
        for (const stop of stops) stop()
        reading?.end()
      },
    }
  }
}
