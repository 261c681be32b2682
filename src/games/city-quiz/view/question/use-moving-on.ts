import { useEffect, useRef } from 'preact/hooks'
import type { Session } from '../../../../session/session.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/spec.ts'
import type { State } from '../../core/state.ts'

/** Milliseconds that a chosen answer is seen before the next question comes; with less motion, too. */
const SEEN = 900

export interface MovingOn {
  /** The answer was chosen on purpose: by a touch, by its key, by its name. */
  confirm(answer: number): void
  /** Follows the keys, for arrows only look from answer to answer. */
  noteKey(event: KeyboardEvent): void
}

/**
 * Moves on by itself from a question that was answered, where the policy of the visit wants that. The answer is seen
 * first, and another touch in the meantime takes another answer. The arrow keys choose each answer that they pass, as
 * radio buttons do, so they never move on: Enter does. Nothing moves while the game stands or a dialog is open.
 * @param goOn goes to the next question
 */
export function useMovingOn(
  session: Session<Spec, State, Move>,
  current: number,
  goOn: () => void,
): MovingOn {
  const { later, policy, dialog } = useVisit()
  const waiting = useRef(() => {})
  const awaited = useRef<number | null>(null)
  const isPassing = useRef(false)
  const next = useRef(goOn)
  next.current = goOn
  useEffect(() => stopWaiting, [current])

  function stopWaiting(): void {
    waiting.current()
    awaited.current = null
  }

  function moveOn(): void {
    awaited.current = null
    const { running, state } = session.snapshot()
    const isAnswered = state.current === current && state.answers[current] !== null
    if (running && isAnswered && dialog.get() === null) next.current()
  }

  return {
    confirm(answer) {
      if (policy.advance === 'byButton' || isPassing.current) return
      // A finger that goes on touching one answer does not hold it up.
      if (answer === awaited.current) return
      stopWaiting()
      awaited.current = answer
      waiting.current = later.after(SEEN, moveOn)
    },
    noteKey({ type, key }) {
      isPassing.current = type === 'keydown' && key.startsWith('Arrow')
      if (isPassing.current) stopWaiting()
    },
  }
}
