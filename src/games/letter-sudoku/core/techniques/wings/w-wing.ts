import { CELLS, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll, sees } from '../../solver/sight.ts'
import { SYMBOL_COUNT, countOf, maskOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'

/**
 * Two cells with the same two candidates, and a unit that has one of these symbols at two places, one
 * seen by each cell: both cells cannot hold it, so one of them holds the other symbol. Not in Sudoku
 * Explainer; rated with the XYZ-wing, 4.4. Causes are the two cells and the two places.
 */
export const wWing: Technique = {
  id: 'wWing',
  rating: 4.4,
  visit(position, see) {
    const pairs = CELLS.filter((cell) => countOf(position.candidates[cell] as number) === 2)
    for (let at = 0; at < pairs.length; at++)
      for (let next = at + 1; next < pairs.length; next++) {
        const [one, other] = [pairs[at] as CellIndex, pairs[next] as CellIndex]
        if (position.candidates[one] !== position.candidates[other] || sees(one, other)) continue
        const [low, high] = symbolsOf(position.candidates[one] as number) as [Symbol, Symbol]
        if (visitBridges(position, one, other, low, high, see)) return true
        if (visitBridges(position, one, other, high, low, see)) return true
      }
    return false
  },
}

/** Shows the units that keep `bridge` from both cells, so that one of them holds `left`. */
function visitBridges(
  position: Position,
  one: CellIndex,
  other: CellIndex,
  bridge: Symbol,
  left: Symbol,
  see: Visitor,
): boolean {
  const gone = seenByAll(position, left, [one, other])
  if (gone.length === 0) return false
  for (let unit = 0; unit < UNITS.length; unit++) {
    const places = position.places[unit * SYMBOL_COUNT + bridge] as number
    if (countOf(places) !== 2) continue
    const ends = cellsAt(unit, places) as [CellIndex, CellIndex]
    const joins =
      (sees(one, ends[0]) && sees(other, ends[1])) || (sees(one, ends[1]) && sees(other, ends[0]))
    if (!joins || ends.includes(one) || ends.includes(other)) continue
    const step = {
      technique: wWing.id,
      rating: wWing.rating,
      placements: [],
      eliminations: gone.map((cell) => ({ cell, symbol: left })),
      causes: [one, other, ...ends].sort((a, b) => a - b),
      units: [UNITS[unit] as Unit],
      symbols: symbolsOf(maskOf(bridge) | maskOf(left)),
      roof: ends,
    }
    if (see(step)) return true
  }
  return false
}
