import { msg } from '../../../kit/text.ts'
import type { Game } from '../../contract.ts'
import { faultsOf, fileOf } from './grid-file.ts'
import type { Move } from './moves.ts'
import type { Spec } from './puzzle.ts'
import { gridRules } from './rules.ts'
import { SHORT_CELLS, SHORT_SECONDS, openRoundOf } from './short-grid.ts'
import type { State } from './state.ts'

/** NetZero Grid: a sudoku with nine letters. */
export const letterSudoku = {
  ...gridRules,
  lengths: [
    {
      length: 'short',
      seconds: SHORT_SECONDS,
      deck: msg('grid.shortDeck', { count: SHORT_CELLS }),
    },
    { length: 'whole', seconds: null },
  ],
  thinks: 90,
  faultsOf,
  openRound: openRoundOf,
  fileOf,
} satisfies Game<Spec, State, Move>
