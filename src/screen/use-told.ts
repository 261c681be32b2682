import { useLayoutEffect } from 'preact/hooks'
import type { Session } from '../session/session.ts'
import { tellSession } from '../visit/tell-session.ts'
import type { Telling } from '../visit/tell-session.ts'
import { useVisit } from './use-visit.ts'

/**
 * Tells the player of a screen what happens in its session.
 * @param telling the same object for as long as the session is
 */
export function useTold<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  telling: Telling<State, Move>,
): void {
  const visit = useVisit()
  // Not a passive effect: those of the screen may play already.
  useLayoutEffect(() => tellSession(session, telling, visit), [session, telling, visit])
}
