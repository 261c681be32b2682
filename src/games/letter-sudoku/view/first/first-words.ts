import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { boxOf } from '../../../../kit/grid-geometry.ts'
import { letterOf } from '../../core/alphabet.ts'
import type { FirstCell } from '../../core/first-grid.ts'
import type { Spec } from '../../core/puzzle.ts'
import { placeOf } from '../../core/unit-name.ts'

const UP_TO = ['row', 'column'] as const

/** The rule, as far as it is told: the row alone, then the column too, then all. */
export function ruleText(at: number): Message {
  return msg('grid.first.rule', { upTo: UP_TO[at] ?? 'other' })
}

/** The cell to try, which the board shows. */
export function cellText({ alphabet }: Spec, { symbol, by }: FirstCell): Message {
  const letter = letterOf(alphabet, symbol)
  return by === 'cell' ? msg('grid.first.cell', { letter }) : msg('grid.first.box', { letter })
}

/** The same with its place, for those who do not see the board. */
export function cellAloud({ alphabet }: Spec, { cell, symbol, by }: FirstCell): Message {
  const params = { letter: letterOf(alphabet, symbol), ...placeOf(cell) }
  return by === 'cell'
    ? msg('grid.first.cellAloud', params)
    : msg('grid.first.boxAloud', { ...params, number: boxOf(cell) + 1 })
}
