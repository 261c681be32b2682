import type { Outcome } from '../../contract.ts'
import { timesJudged } from './judge.ts'
import type { RoundSpec } from './round-spec.ts'
import { status } from './state.ts'
import type { State } from './state.ts'

/** A round counts as given up if the answer of any of its words was shown. */
export function outcome(spec: RoundSpec, state: State): Outcome | null {
  if (status(spec, state) === 'playing') return null
  const solved = state.words.filter((word) => word.outcome === 'solved').length
  const revealed = state.words.reduce((sum, word) => sum + word.revealed, 0)
  const judged = state.words.reduce((sum, word) => sum + timesJudged(word), 0)
  const words = state.words.length
  return {
    kind: solved === words ? 'solved' : 'givenUp',
    facts: { words, solved, revealed, judged },
  }
}
