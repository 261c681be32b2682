import type { Reason } from '../kit/result.ts'
import { msg, reasonText } from '../kit/text.ts'
import { startAutosave } from '../session/autosave.ts'
import type { SaveSlot } from '../session/saves.ts'
import type { Session } from '../session/session.ts'
import { attendSession } from './attend-session.ts'
import type { Visit } from './visit.ts'

interface RunOptions {
  readonly slot: SaveSlot
  /** Whether the screen shows that the clock stands, with a button to go on. */
  readonly showsPause: boolean
}

/**
 * Keeps a session after every change, lets its clock run only while somebody is there, and has it ended with the
 * visit at the latest. Returns the function that ends it before.
 */
export function runSession<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  visit: Visit,
  { slot, showsPause }: RunOptions,
): () => void {
  const { later, clock, notify, presence, policy } = visit
  startAutosave(session, {
    slot,
    later: (run) => later.afterFrame(run),
    onTrouble: onceOnly((reason: Reason) => notify(reasonText(reason))),
    onBehind: (what) =>
      notify(what === 'lost' ? msg('session.otherTab') : msg('session.otherPuzzle')),
  })
  const leave = attendSession(session, {
    presence,
    clock,
    later,
    patience: policy.absentAfter,
    staysPaused: showsPause,
  })
  const release = visit.hold(session, slot.key)
  return () => {
    leave()
    release()
    session.end()
  }
}

function onceOnly<T>(run: (value: T) => void): (value: T) => void {
  let done = false
  return (value) => {
    if (!done) run(value)
    done = true
  }
}
