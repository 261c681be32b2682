import type { Game } from '../../contract.ts'
import { faultsOf, fileOf } from './grid-file.ts'
import type { Move } from './moves.ts'
import type { Spec } from './puzzle.ts'
import { gridRules } from './rules.ts'
import { SHORT_SECONDS, openRoundOf } from './short-grid.ts'
import type { State } from './state.ts'

/** NetZero Grid: a sudoku with nine letters. */
export const letterSudoku = {
  ...gridRules,
  lengths: [
    { length: 'short', seconds: SHORT_SECONDS },
    { length: 'whole', seconds: null },
  ],
  faultsOf,
  openRound: openRoundOf,
  fileOf,
} satisfies Game<Spec, State, Move>
