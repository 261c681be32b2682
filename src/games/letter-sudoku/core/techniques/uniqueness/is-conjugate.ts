import { columnOf, rowOf } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf } from '../../symbol.ts'

/** Whether two cells of a line, both of which allow a symbol, are the only ones of that line. */
export function isConjugate(
  { places }: Position,
  symbol: number,
  one: CellIndex,
  other: CellIndex,
): boolean {
  const line = rowOf(one) === rowOf(other) ? rowOf(one) : 9 + columnOf(one)
  return countOf(places[line * SYMBOL_COUNT + symbol] as number) === 2
}
