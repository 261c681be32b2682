import type { Outcome } from '../../contract.ts'
import type { Spec } from './puzzle.ts'
import { status } from './state.ts'
import type { State } from './state.ts'
import { EMPTY } from './symbol.ts'

/**
 * How a grid ended. It counts as given up where the game placed at least half of the letters that were not printed:
 * then it was shown, not solved. Null while it is played.
 */
export function outcome(spec: Spec, state: State): Outcome | null {
  if (status(spec, state) !== 'finished') return null
  const shown = state.shown?.length ?? 0
  const open = spec.givens.filter((symbol) => symbol === EMPTY).length
  const isShown = shown > 0 && shown * 2 >= open
  return { kind: isShown ? 'givenUp' : 'solved', facts: { shown } }
}
