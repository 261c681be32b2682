import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Visit } from '../../../visit/visit.ts'
import type { Watched } from '../../../visit/watched.ts'
import { createReader } from '../../aloud/reader.ts'
import { readFingers } from '../../aloud/reading-fingers.ts'
import { readKeys } from '../../aloud/reading-keys.ts'
import { createSpeechFlow } from '../../aloud/speech-flow.ts'
import type { SpeechFlow } from '../../aloud/speech-flow.ts'
import type { Manner } from '../../aloud/voice.ts'
import type { AloudPorts } from './aloud-of-visit.ts'

/** A visit that is read aloud, from the beginning on. */
export interface Reading {
  readonly flow: SpeechFlow
  say(text: Text): void
  end(): void
}

export function startReading(
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
