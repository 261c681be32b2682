import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { UNITS_OF } from '../../solver/position.ts'

/** The units that hold all of the cells, as indices into `UNITS`. */
export function sharedUnits(cells: readonly CellIndex[]): number[] {
  const [first, ...rest] = cells as [CellIndex, ...CellIndex[]]
  return (UNITS_OF[first] as readonly number[]).filter((unit) =>
    rest.every((cell) => (UNITS_OF[cell] as readonly number[]).includes(unit)),
  )
}
