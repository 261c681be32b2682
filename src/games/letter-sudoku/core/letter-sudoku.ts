import type { Game } from '../../contract.ts'
import { apply } from './apply.ts'
import { describe, emptyCount } from './describe.ts'
import { faultsOf, fileOf, isSameRound, openRound } from './grid-file.ts'
import { parseMove } from './moves.ts'
import type { Move } from './moves.ts'
import { parseSpec } from './parse-spec.ts'
import type { Spec } from './puzzle.ts'
import { outcome } from './outcome.ts'
import { start, status } from './state.ts'
import type { State } from './state.ts'

/** NetZero Grid: a sudoku with nine letters. */
export const letterSudoku = {
  id: 'letter-sudoku',
  faultsOf,
  openRound,
  parseSpec,
  isSameRound,
  fileOf,
  start,
  apply,
  parseMove: (_spec, json) => parseMove(json),
  status,
  outcome,
  left: (_spec, state) => emptyCount(state),
  describe,
} satisfies Game<Spec, State, Move>
