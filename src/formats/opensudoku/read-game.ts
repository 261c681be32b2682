import { maskOf } from '../../games/letter-sudoku/core/symbol.ts'
import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import type { WrittenCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadOptions } from '../format.ts'
import type { About, AboutPart, ReadPuzzle } from '../read-puzzle.ts'
import { DIGITS } from '../text/letter.ts'
import { attributesOf, elementText } from './xml-text.ts'

const PLAIN = /^\d{81}$/
const VERSIONED = /^version: ([1-5])\n([^]*)$/
/** How many parts a cell has: value, notes (two kinds from version 4 on), colour (version 5), editable. */
const PARTS: readonly number[] = [0, 3, 3, 3, 4, 5]

/** The elements before the games, and what they say of every game. */
const ELEMENTS: Readonly<Record<string, AboutPart>> = {
  name: 'title',
  author: 'author',
  description: 'description',
  comment: 'comment',
  created: 'date',
  source: 'source',
  level: 'level',
  sourceURL: 'url',
}

/** Reads the tag of one game: 81 digits, or cells with their notes and whether they are given. */
export function readGame(
  tag: string,
  { letters, context }: ReadOptions,
): Result<ReadPuzzle, Fault> {
  const root = /^<([\w.:-]*)/.exec(tag)?.[1] ?? ''
  if (root !== 'game') return refuse('xmlUnknown', { root })
  const attributes = attributesOf(tag)
  const data = attributes.get('data') ?? ''
  const cells = PLAIN.test(data) ? { cells: data.split('') } : versionedCells(data)
  if (!cells) return refuse('gameData', {})
  const note = attributes.get('note') ?? ''
  const about = aboutOf(context)
  return puzzleOfCells(
    { ...cells, about: note === '' ? about : { ...about, comment: note } },
    letters,
  )
}

function versionedCells(data: string): WrittenCells | null {
  const [, version, text = ''] = VERSIONED.exec(data) ?? []
  const size = PARTS[Number(version)] ?? 0
  const parts = text
    .trim()
    .split('|')
    .filter((part) => part !== '')
  if (size === 0 || parts.length !== CELL_COUNT * size) return null
  const rows = Array.from({ length: CELL_COUNT }, (_, at) =>
    parts.slice(at * size, (at + 1) * size),
  )
  const sound = rows.every((row) => /^\d$/.test(row[0] ?? '') && /^[01]$/.test(row.at(-1) ?? ''))
  if (!sound) return null
  const fixed = rows.map((row) => row.at(-1) === '0')
  const values = rows.map(([value = '0']) => value)
  return {
    cells: values.map((value, at) => (fixed[at] ? value : '.')),
    placed: values.map((value, at) => (fixed[at] || value === '0' ? '' : value)),
    candidates: rows.map((row) => notesOf(row, size)),
  }
}

/** Notes are a list (`1,2,`), or a number with a bit for each digit; the second kind adds to the first. */
function notesOf(row: readonly string[], size: number): string[] {
  const kinds = row.slice(1, size >= 4 ? 3 : 2)
  return DIGITS.filter((digit, symbol) =>
    kinds.some((notes) =>
      /^\d+$/.test(notes)
        ? (Number(notes) & maskOf(symbol)) !== 0
        : notes.split(',').includes(digit),
    ),
  )
}

function aboutOf(head: string): About {
  const about: Partial<Record<AboutPart, string>> = {}
  for (const [name, part] of Object.entries(ELEMENTS)) {
    const text = elementText(head, name)
    if (text !== '') about[part] = text
  }
  return about
}
