import { useLayoutEffect } from 'preact/hooks'
import type { Session } from '../session/session.ts'

/**
 * Calls back when what is played was replaced as a whole: the puzzle was started over, or another tab
 * went on with it. What a player had chosen or held on the screen belongs to what was there before.
 */
export function useReplaced<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  onReplaced: (how: 'startedOver' | 'followed') => void,
): void {
  useLayoutEffect(
    () =>
      session.subscribe(({ type }) => {
        if (type === 'startedOver' || type === 'followed') onReplaced(type)
      }),
    [session],
  )
}
