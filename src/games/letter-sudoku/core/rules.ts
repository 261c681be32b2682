import type { Rules } from '../../contract.ts'
import { apply } from './apply.ts'
import { describe, emptyCount } from './describe.ts'
import { isSameRound } from './grid-file.ts'
import { parseMove } from './moves.ts'
import type { Move } from './moves.ts'
import { parseSpec } from './parse-spec.ts'
import type { Spec } from './puzzle.ts'
import { outcome } from './outcome.ts'
import { start, status } from './state.ts'
import type { State } from './state.ts'

/** The rules of the grid, which its screen needs; what opens and checks the files of packs is not among them. */
export const gridRules = {
  id: 'letter-sudoku',
  parseSpec,
  isSameRound,
  start,
  apply,
  parseMove: (_spec, json) => parseMove(json),
  status,
  outcome,
  left: (_spec, state) => emptyCount(state),
  describe,
} satisfies Rules<Spec, State, Move>
