import type { Scheduler } from '../../later/scheduler.ts'
import { createWatched } from '../../visit/watched.ts'
import type { Watched } from '../../visit/watched.ts'
import type { Manner, Voice, Words } from './voice.ts'

/**
 * What is said now and what waits to be said. Whatever somebody does silences it; what happens by itself waits for its
 * turn. So nobody listens to the end of what is past, and nothing that a press has brought is lost.
 */
export interface SpeechFlow {
  /** Whether something is being said. */
  readonly speaks: Watched<boolean>
  /** Where somebody stands: it takes the place of another place that still waits. */
  place(words: Words): void
  /** What page has come: said before the place on it, and once where the two have the same words. */
  page(words: Words): void
  /** What has happened: said in order. */
  news(words: Words): void
  hush(): void
  /** Falls silent for good. */
  end(): void
}

interface SpeechPorts {
  readonly voice: Voice
  readonly later: Scheduler
  /** Read as each thing begins. */
  manner(): Manner
}

interface Waiting {
  readonly words: Words
  readonly isPlace: boolean
}

/** Some voices never tell that they have ended. Milliseconds for the longest a letter takes at the usual speed, and to begin. */
const PER_LETTER = 150
const TO_BEGIN = 4000

export function createSpeechFlow({ voice, later, manner }: SpeechPorts): SpeechFlow {
  const own = later.branch()
  const speaks = createWatched(false)
  let waiting: Waiting[] = []
  let saying: Words | null = null
  let forget = (): void => undefined

  function next(): void {
    forget()
    const first = waiting.shift()
    saying = first?.words ?? null
    if (!saying) return speaks.set(false)
    const { rate, volume } = manner()
    const said = saying
    const go = (): void => {
      if (saying === said) next()
    }
    speaks.set(true)
    forget = own.alarm(TO_BEGIN + (said.text.length * PER_LETTER) / rate, () => {
      voice.stop()
      go()
    })
    voice.say(said, { rate, volume }, go)
  }

  function add(added: Waiting): void {
    const { text } = added.words
    if (own.isEnded || text === '') return
    waiting.push(added)
    if (!saying) next()
  }

  function hush(): void {
    waiting = []
    if (!saying) return
    forget()
    saying = null
    voice.stop()
    speaks.set(false)
  }

  const isToBeSaid = (words: Words): boolean =>
    [saying, ...waiting.map((each) => each.words)].some((other) => other?.text === words.text)

  return {
    speaks,
    place(words) {
      if (isToBeSaid(words)) return
      waiting = waiting.filter(({ isPlace }) => !isPlace)
      add({ words, isPlace: true })
    },
    page: (words) => isToBeSaid(words) || add({ words, isPlace: false }),
    news: (words) => add({ words, isPlace: false }),
    hush,
    end() {
      hush()
      own.end()
    },
  }
}
