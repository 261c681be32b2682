import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { shortCellName } from '../../unit-name.ts'

/** A longer list is cut, so that a sentence stays short; the board shows them all. */
const MOST = 4

/** "r1c2, r1c5 and r3c4" as a list; of many cells the first few and how many more there are. */
export function cellWords(cells: readonly number[], most = MOST): readonly Message[] {
  if (cells.length <= most) return cells.map(shortCellName)
  const named = cells.slice(0, most - 1)
  return [
    ...named.map(shortCellName),
    msg('grid.hint.moreCells', { count: cells.length - named.length }),
  ]
}
