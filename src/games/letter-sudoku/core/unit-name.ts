import type { Unit } from '../../../kit/grid-geometry.ts'
import { columnOf, rowOf } from '../../../kit/grid-geometry.ts'
import { msg, spokenAs } from '../../../kit/text.ts'
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

/** "r4c7", for texts that name many cells; read aloud as "row 4 column 7". */
export function shortCellName(cell: number): Message {
  const place = placeOf(cell)
  return spokenAs(msg('grid.cellShort', place), msg('grid.cellSpoken', place))
}

/** A cell's place as parameters of a sentence, counted from 1. */
export function placeOf(cell: number): { row: number; column: number } {
  return { row: rowOf(cell) + 1, column: columnOf(cell) + 1 }
}

/** A unit as parameters of a sentence, which chooses its words by the kind. */
export function unitParams({ kind, index }: Unit): { kind: Unit['kind']; number: number } {
  return { kind, number: index + 1 }
}
