import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Spec } from '../../puzzle.ts'
import type { Link } from '../../techniques/technique.ts'
import { shortCellName } from '../../unit-name.ts'
import { anyOfCells, noneOfCells } from './cell-words.ts'

/** "r1c2 is A", "r1c2 is not A"; of a group of cells "A is in r1c2 or r1c3". */
export function thoughtWords({ alphabet }: Spec, { cell, cells, symbol, on }: Link): Message {
  const letter = letterOf(alphabet, symbol)
  if (cells && cells.length > 1)
    return on
      ? msg('grid.hint.thought.oneOf', { letter, cells: anyOfCells(cells) })
      : msg('grid.hint.thought.noneOf', { letter, cells: noneOfCells(cells) })
  return on
    ? msg('grid.hint.thought.on', { letter, cell: shortCellName(cell) })
    : msg('grid.hint.thought.off', { letter, cell: shortCellName(cell) })
}

/**
 * What follows from an assumption, as a list: the thoughts by which a letter comes into a cell, and
 * the last one. What each of them rules out on the way goes without saying; of many thoughts the
 * middle is left out.
 */
export function thoughtsAfter(
  spec: Spec,
  chain: readonly Link[],
  most: number,
): readonly (Message | string)[] {
  const told = chain.slice(1).filter((link, at, rest) => link.on || at === rest.length - 1)
  const words = told.map((link) => thoughtWords(spec, link))
  if (words.length <= most) return words
  return [...words.slice(0, most - 2), '…', ...words.slice(-1)]
}
