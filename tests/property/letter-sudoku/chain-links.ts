import type { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import type { Link } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { PEERS, UNITS } from '../../../src/kit/grid-geometry.ts'

const count = (mask: number) => mask.toString(2).replaceAll('0', '').length

/** Whether of two thoughts the second follows from the first one alone. */
function follows({ candidates, places }: Position, from: Link, to: Link): boolean {
  if (from.on === to.on) return false
  const sameCell = from.cell === to.cell
  const sameSymbol = from.symbol === to.symbol
  if (from.on) return sameCell !== (sameSymbol && PEERS[from.cell]!.includes(to.cell))
  if (sameCell) return count(candidates[from.cell]!) === 2
  return UNITS.some(
    ({ cells }, unit) =>
      sameSymbol &&
      cells.includes(from.cell) &&
      cells.includes(to.cell) &&
      count(places[unit * 9 + from.symbol]!) === 2,
  )
}

/** Whether each thought of a chain without branches follows from the one before it. */
export function holds(position: Position, chain: readonly Link[]): boolean {
  return chain.every((link, at) => at === 0 || follows(position, chain[at - 1]!, link))
}
