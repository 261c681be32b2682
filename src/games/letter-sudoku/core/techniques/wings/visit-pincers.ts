import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { countOf, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Technique, Visitor } from '../technique.ts'

type Rule = Pick<Technique, 'id' | 'rating'>

/**
 * Shows every XY-wing or XYZ-wing. A pincer is a cell with two candidates that the pivot sees: in an
 * XY-wing it shares one of them with the pivot, in an XYZ-wing both.
 * @param inPivot how many candidates the pivot has: two in an XY-wing, three in an XYZ-wing
 * @returns whether the visitor ended the search
 */
export function visitPincers(
  rule: Rule,
  position: Position,
  inPivot: 2 | 3,
  see: Visitor,
): boolean {
  const { candidates } = position
  for (const pivot of CELLS) {
    const mask = candidates[pivot] as number
    if (countOf(mask) !== inPivot) continue
    const pincers = (PEERS[pivot] as readonly CellIndex[]).filter((peer) => {
      const other = candidates[peer] as number
      return countOf(other) === 2 && countOf(other & mask) === inPivot - 1
    })
    if (visitPairs(rule, position, pivot, pincers, see)) return true
  }
  return false
}

/**
 * Shows what two of a pivot's pincers exclude: the one symbol that both have goes from every cell that
 * sees both, and the pivot too where it has the symbol. Together the three have three symbols.
 */
function visitPairs(
  { id, rating }: Rule,
  position: Position,
  pivot: CellIndex,
  pincers: readonly CellIndex[],
  see: Visitor,
): boolean {
  const maskOf = (cell: CellIndex) => position.candidates[cell] as number
  for (let at = 0; at < pincers.length; at++)
    for (let next = at + 1; next < pincers.length; next++) {
      const [one, other] = [pincers[at] as CellIndex, pincers[next] as CellIndex]
      const common = maskOf(one) & maskOf(other)
      const all = maskOf(pivot) | maskOf(one) | maskOf(other)
      if (countOf(common) !== 1 || countOf(all) !== 3) continue
      const inPivot = (maskOf(pivot) & common) !== 0
      // An XY-wing's pincers have their common symbol from outside of the pivot.
      if (inPivot !== (countOf(maskOf(pivot)) === 3)) continue
      const symbol = lowestOf(common)
      const gone = seenByAll(position, symbol, inPivot ? [pivot, one, other] : [one, other])
      if (gone.length === 0) continue
      const step = {
        technique: id,
        rating,
        placements: [],
        eliminations: gone.map((cell) => ({ cell, symbol })),
        causes: [pivot, one, other].sort((a, b) => a - b),
        units: [],
        symbols: symbolsOf(all),
        pivot,
      }
      if (see(step)) return true
    }
  return false
}
