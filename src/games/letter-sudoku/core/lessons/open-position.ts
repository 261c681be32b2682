import type { Result } from '../../../../kit/result.ts'
import { ok } from '../../../../kit/result.ts'
import type { Alphabet } from '../alphabet.ts'
import { checkGivens } from '../puzzle.ts'
import type { Spec } from '../puzzle.ts'
import { candidatesAt } from '../solver/candidates.ts'
import type { State } from '../state.ts'
import { EMPTY, maskOf } from '../symbol.ts'
import type { LessonPosition } from './lesson.ts'

/** A lesson's position as a grid that is under way, in the letters of the reader. */
export interface OpenPosition {
  readonly spec: Spec
  readonly state: State
}

const PLACED = 'abcdefghi'

/**
 * Opens a position. Reasons are those of `checkGivens`.
 * @param noted whether all that is left is noted in the empty cells
 */
export function openPosition(
  { grid, struck }: Pick<LessonPosition, 'grid' | 'struck'>,
  alphabet: Alphabet,
  noted: boolean,
): Result<OpenPosition> {
  const signs = grid.split('')
  const givens = signs.map((sign) => (/\d/.test(sign) ? Number(sign) : EMPTY))
  const values = signs
    .map((sign, cell) => givens[cell] ?? EMPTY)
    .map((given, cell) => {
      const placed = PLACED.indexOf(signs[cell] ?? '')
      return placed < 0 ? given : placed
    })
  const spec = checkGivens(givens, alphabet)
  if (!spec.ok) return spec
  const left = leftIn(values, struck)
  return ok({
    spec: spec.value,
    state: { values, marks: values.map((_, cell) => (noted ? (left[cell] ?? 0) : 0)) },
  })
}

/** 81 masks of what can still go into each cell, without what was struck out. */
function leftIn(values: readonly number[], struck: string): readonly number[] {
  const left = values.map((_, cell) => candidatesAt(values, cell))
  for (const [, cell, symbol] of struck.matchAll(/(\d\d)(\d)/g))
    left[Number(cell)] = (left[Number(cell)] ?? 0) & ~maskOf(Number(symbol))
  return left
}
