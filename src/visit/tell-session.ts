import type { Text } from '../kit/text.ts'
import type { Scheduler } from '../later/scheduler.ts'
import type { SessionEvent } from '../session/session-event.ts'
import type { Session } from '../session/session.ts'
import type { SoundName } from '../sound/sound-name.ts'
import type { Visit } from './visit.ts'

/**
 * What a game lets be heard and said of what happens in its session. Both functions are pure, get the states
 * before and after the event, and give null where there is nothing.
 */
export interface Telling<State, Move> {
  /** The one sound of an event: of all that happened, what matters most. */
  soundOf(event: SessionEvent<State, Move>, before: State, after: State): SoundName | null
  /** Whole sentences, in the order in which they are said. */
  wordsOf(
    event: SessionEvent<State, Move>,
    before: State,
    after: State,
  ): readonly [Text, ...Text[]] | null
}

interface TellingPorts extends Pick<Visit, 'announce' | 'sound'> {
  readonly later: Pick<Scheduler, 'afterFrame'>
}

/**
 * Plays the sounds of a session's events and announces the events to screen readers. Nothing else does this.
 * The screen is drawn first: a sound waits for the next frame, and a sentence is composed when it is said.
 * Returns the function that stops it.
 */
export function tellSession<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  telling: Telling<State, Move>,
  { announce, sound, later }: TellingPorts,
): () => void {
  let now = session.snapshot().state
  return session.subscribe((event) => {
    const before = now
    now = session.snapshot().state
    const heard = telling.soundOf(event, before, now)
    const said = telling.wordsOf(event, before, now)
    if (heard) later.afterFrame(() => sound(heard))
    if (said) announce(() => said)
  })
}
