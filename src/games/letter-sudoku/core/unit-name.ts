import type { Unit } from '../../../kit/grid-geometry.ts'
import { columnOf, rowOf } from '../../../kit/grid-geometry.ts'
import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'

/** "row 4", within a sentence. */
export function unitName({ kind, index }: Unit): Message {
  const number = index + 1
  switch (kind) {
    case 'row':
      return msg('grid.unit.row', { number })
    case 'column':
      return msg('grid.unit.column', { number })
    case 'box':
      return msg('grid.unit.box', { number })
  }
}

/** "Row 4", at the start of a sentence. */
export function unitTitle({ kind, index }: Unit): Message {
  const number = index + 1
  switch (kind) {
    case 'row':
      return msg('grid.unitTitle.row', { number })
    case 'column':
      return msg('grid.unitTitle.column', { number })
    case 'box':
      return msg('grid.unitTitle.box', { number })
  }
}

/** "row 4, column 7", within a sentence. */
export function cellName(cell: number): Message {
  return msg('grid.cellName', { row: rowOf(cell) + 1, column: columnOf(cell) + 1 })
}

/** "r4c7", for texts that name many cells. */
export function shortCellName(cell: number): Message {
  return msg('grid.cellShort', { row: rowOf(cell) + 1, column: columnOf(cell) + 1 })
}
