import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { EMPTY, countOf, lowestOf, maskOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { RECTANGLE_SIDES } from './rectangles.ts'

/**
 * Two neighbouring corners of a rectangle were filled by the solver; the others have the symbol of the
 * corner diagonally across and the same one other candidate. One of them takes that, or the symbols
 * could be exchanged. HoDoKu's avoidable rectangle 2; not in Sudoku Explainer. Roof of a step: the
 * open corners.
 */
export const avoidableRectangle2: Technique = {
  id: 'avoidableRectangle2',
  rating: 4.6,
  visit(position, see) {
    for (const [one, two, besideOne, besideTwo] of RECTANGLE_SIDES) {
      const extra = extraOf(position, one, two, besideOne, besideTwo)
      if (extra === null) continue
      const gone = seenByAll(position, extra, [besideOne, besideTwo])
      if (gone.length === 0) continue
      const pair = [position.values[one] as Symbol, position.values[two] as Symbol]
      const step = {
        technique: avoidableRectangle2.id,
        rating: avoidableRectangle2.rating,
        placements: [],
        eliminations: gone.map((cell) => ({ cell, symbol: extra })),
        causes: [one, two, besideOne, besideTwo].sort((x, y) => x - y),
        units: [],
        symbols: pair.sort((x, y) => x - y),
        roof: [besideOne, besideTwo].sort((x, y) => x - y),
      }
      if (see(step)) return true
    }
    return false
  },
}

/** The other candidate of both open corners, or null where it is no such rectangle. */
function extraOf(
  { values, given, candidates }: Position,
  one: CellIndex,
  two: CellIndex,
  besideOne: CellIndex,
  besideTwo: CellIndex,
): Symbol | null {
  if (values[one] === EMPTY || values[two] === EMPTY || given[one] || given[two]) return null
  if (values[besideOne] !== EMPTY || values[besideTwo] !== EMPTY) return null
  const crossOne = maskOf(values[two] as number)
  const crossTwo = maskOf(values[one] as number)
  const inOne = candidates[besideOne] as number
  const inTwo = candidates[besideTwo] as number
  const extra = inOne & ~crossOne
  const fits = (inOne & crossOne) !== 0 && (inTwo & crossTwo) !== 0 && extra === (inTwo & ~crossTwo)
  return fits && countOf(extra) === 1 ? lowestOf(extra) : null
}
