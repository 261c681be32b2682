import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import type { Spec } from '../../puzzle.ts'
import { cellWords } from './cell-words.ts'
import { letterWords } from './letter-words.ts'

/** A letter noted in a cell. */
interface Note {
  readonly cell: number
  readonly symbol: number
}

/** Letters noted in the same cells. */
interface Notes {
  readonly symbols: readonly number[]
  readonly cells: readonly number[]
}

const MOST = 3

/** Notes by letters and cells: "A and B in r1c2", "C in r1c2 and r1c5"; of many the first few. */
export function noteWords(spec: Spec, notes: readonly Note[], most = MOST): readonly Message[] {
  const all = gathered(notes)
  const named = all.length <= most ? all : all.slice(0, most - 1)
  const words = named.map(({ symbols, cells }) =>
    msg('grid.hint.notes', { letters: letterWords(spec, symbols), cells: cellWords(cells, most) }),
  )
  if (named.length === all.length) return words
  const count = all
    .slice(named.length)
    .reduce((sum, { symbols, cells }) => sum + symbols.length * cells.length, 0)
  return [...words, msg('grid.hint.moreNotes', { count })]
}

/** The letters that are noted in just the same cells go together, in the order of the alphabet. */
function gathered(notes: readonly Note[]): readonly Notes[] {
  const cellsOf = new Map<number, number[]>()
  for (const { cell, symbol } of notes.toSorted((one, other) => one.symbol - other.symbol))
    cellsOf.set(symbol, [...(cellsOf.get(symbol) ?? []), cell])
  const groups = new Map<string, Notes>()
  for (const [symbol, cells] of cellsOf) {
    const key = cells.join()
    groups.set(key, { symbols: [...(groups.get(key)?.symbols ?? []), symbol], cells })
  }
  return [...groups.values()]
}
