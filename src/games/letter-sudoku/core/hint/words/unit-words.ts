import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { unitName } from '../../unit-name.ts'

/** Several units as a parameter: one text where they are of one kind, else a list. */
export type UnitWords = Message | readonly Message[]

/** "rows 2 and 6", "row 2 and box 3". */
export function unitWords(units: readonly Unit[]): UnitWords {
  return worded(units, unitName, (kind, numbers) => {
    switch (kind) {
      case 'row':
        return msg('grid.units.rows', { numbers })
      case 'column':
        return msg('grid.units.columns', { numbers })
      case 'box':
        return msg('grid.units.boxes', { numbers })
    }
  })
}

/** "in rows 2 and 6", "in row 2 and in box 3". */
export function inUnits(units: readonly Unit[]): UnitWords {
  return worded(units, inUnit, (kind, numbers) => {
    switch (kind) {
      case 'row':
        return msg('grid.in.rows', { numbers })
      case 'column':
        return msg('grid.in.columns', { numbers })
      case 'box':
        return msg('grid.in.boxes', { numbers })
    }
  })
}

/** "in row 2", within a sentence. */
export function inUnit({ kind, index }: Unit): Message {
  const number = index + 1
  switch (kind) {
    case 'row':
      return msg('grid.in.row', { number })
    case 'column':
      return msg('grid.in.column', { number })
    case 'box':
      return msg('grid.in.box', { number })
  }
}

/** Units of one kind are named together by their numbers, others one by one. */
function worded(
  units: readonly Unit[],
  one: (unit: Unit) => Message,
  several: (kind: Unit['kind'], numbers: readonly string[]) => Message,
): UnitWords {
  const [first, second] = units
  if (!first || !second) return units.map(one)
  if (units.some(({ kind }) => kind !== first.kind)) return units.map(one)
  return several(
    first.kind,
    units.map(({ index }) => String(index + 1)),
  )
}
