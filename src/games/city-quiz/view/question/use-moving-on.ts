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
  confirm(): void
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
  const isPassing = useRef(false)
  const next = useRef(goOn)
  next.current = goOn
  useEffect(() => () => waiting.current(), [current])

  function moveOn(): void {
    const { running, state } = session.snapshot()
    const isAnswered = state.current === current && state.answers[current] !== null
    if (running && isAnswered && dialog.get() === null) next.current()
  }

  return {
    confirm() {
      if (policy.advance === 'byButton' || isPassing.current) return
      waiting.current()
      waiting.current = later.after(SEEN, moveOn)
    },
    noteKey({ type, key }) {
      isPassing.current = type === 'keydown' && key.startsWith('Arrow')
      if (isPassing.current) waiting.current()
    },
  }
}
