import { UNITS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'

/** The cells of a unit, given as its index in `UNITS`, at the places that nine bits name. */
export function cellsAt(unit: number, places: number): CellIndex[] {
  const { cells } = UNITS[unit] as Unit
  const found: CellIndex[] = []
  for (let rest = places; rest !== 0; rest &= rest - 1)
    found.push(cells[31 - Math.clz32(rest & -rest)] as CellIndex)
  return found
}
