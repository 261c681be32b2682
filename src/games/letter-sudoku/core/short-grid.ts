import { CELLS, boxOf, unitOf } from '../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../kit/grid-geometry.ts'
import { ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { createRng, shuffled } from '../../../kit/rng.ts'
import type { Json, PuzzleFile, RoundWish } from '../../contract.ts'
import { openRound, roundOf } from './grid-file.ts'
import { parseSpec } from './parse-spec.ts'
import type { Spec } from './puzzle.ts'
import { candidatesAt } from './solver/candidates.ts'
import { EMPTY, maskOf } from './symbol.ts'

/** Letters that are left to find. */
export const SHORT_CELLS = 12
/** Somebody new to it takes about twelve seconds for a letter: to look at a box, to see its place, to press a key. */
const SECONDS_A_LETTER = 12
/** How long a short grid takes, rounded up to the next half minute. */
export const SHORT_SECONDS = Math.ceil((SHORT_CELLS * SECONDS_A_LETTER) / 30) * 30

/** The round in the letters of the reader's script: all of the grid, or its last letters. */
export function openRoundOf(file: PuzzleFile, wish: RoundWish): Result<Json> {
  const whole = openRound(file, wish)
  return whole.ok && wish.length === 'short' ? shortRoundOf(whole.value, wish.seed) : whole
}

/** The short round of a whole one: all but the last letters are printed. */
export function shortRoundOf(whole: Json, seed: number): Result<Json> {
  const spec = parseSpec(whole)
  if (!spec.ok) return spec
  const { solution, alphabet } = spec.value
  const open = cellsLeftOpen(spec.value, seed)
  return ok(
    roundOf(
      solution.map((symbol, cell) => (open.includes(cell as CellIndex) ? EMPTY : symbol)),
      alphabet,
    ),
  )
}

/**
 * The cells of a grid that stay open in a short round. None of them is printed in the whole grid. The seed varies
 * which they are, and they are spread over the boxes: one in each, then a second one in some of them, so that most
 * boxes are complete with their first letter.
 *
 * The letter of each has one place left in its box, from the first touch on: it is the last cell of the box (1.0 in
 * Sudoku Explainer's rating) or a hidden single of it (1.2). The limit is 1.2, where the band of easy grids ends,
 * because a hidden single of a line (1.5) asks to look over nine cells, and a cell that takes one letter only (2.3) to
 * count eight others. So nobody has to find a certain cell first. It stays so in whichever order they are filled: a
 * right letter takes places from the others, and never their last, which is their own.
 */
export function cellsLeftOpen(
  { givens, solution }: Pick<Spec, 'givens' | 'solution'>,
  seed: number,
): readonly CellIndex[] {
  const mayBeOpen = shuffled(
    CELLS.filter((cell) => givens[cell] === EMPTY),
    createRng(seed),
  )
  let values = solution
  let open: readonly CellIndex[] = []
  for (let most = 1; most <= 9; most++)
    for (const cell of mayBeOpen) {
      if (open.length === SHORT_CELLS) return open
      const inBox = open.filter((other) => boxOf(other) === boxOf(cell))
      if (inBox.length >= most || open.includes(cell)) continue
      const next = values.with(cell, EMPTY)
      if (![...open, cell].every((each) => hasOnePlace(next, solution, each))) continue
      values = next
      open = [...open, cell]
    }
  return open
}

/** Whether the letter of an open cell fits nowhere else in its box. */
function hasOnePlace(
  values: readonly number[],
  solution: readonly number[],
  cell: CellIndex,
): boolean {
  const letter = maskOf(solution[cell] as number)
  return unitOf('box', cell).cells.every(
    (other) => other === cell || (candidatesAt(values, other) & letter) === 0,
  )
}
