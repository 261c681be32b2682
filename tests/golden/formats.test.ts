import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { About, ReadPuzzle } from '../../src/formats/read-puzzle.ts'
import { puzzlesIn, readFile } from '../support/read-file.ts'

const FOLDER = resolve(import.meta.dirname, 'formats')
const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const symbolsOf = (text: string): number[] =>
  Array.from(text, (sign) => (sign === '.' ? -1 : Number(sign) - 1))
const GIVENS = symbolsOf(PUZZLE)
const DIGITS = [...'123456789']
const GREATJOBI = [...'GREATJOBI']
const SORTED = [...'GREATJOBI'].sort()
/** The same puzzle in letters that nobody named: their symbols follow their order. */
const IN_ORDER = GIVENS.map((symbol) => SORTED.indexOf(GREATJOBI[symbol] ?? ''))

/** In a dump of candidates nothing tells a cell of one candidate from a given. */
const WITH_SINGLES = GIVENS.map((symbol, cell) => ({ 31: 3, 64: 8 })[cell] ?? symbol)

interface Expected {
  readonly givens?: readonly number[]
  readonly letters?: readonly string[]
  /** Placed letters by cell. */
  readonly placed?: Readonly<Record<number, string>>
  /** Some of the notes, by cell. */
  readonly candidates?: Readonly<Record<number, string>>
  readonly solution?: true
  readonly about?: About
}

const PLAIN: Expected = {}
/** Some notes of the dumps. */
const NOTES = { 0: '179', 2: '279', 3: '2789', 80: '13457' }
const FILES: readonly [file: string, format: string, lines: number[], puzzles: Expected[]][] = [
  ['line.txt', 'line', [3, 4], [PLAIN, { letters: SORTED, givens: IN_ORDER }]],
  [
    'line-beside.txt',
    'line',
    [1, 2, 3, 4],
    [
      { about: { comment: 'a17 2.3' } },
      { about: { comment: 'from the archive' } },
      { about: { comment: 'hard' } },
      PLAIN,
    ],
  ],
  ['line-windows.txt', 'line', [1, 2], [PLAIN, PLAIN]],
  ['line-utf16-unmarked.txt', 'line', [1, 2], [PLAIN, PLAIN]],
  ['line-utf16-greek.txt', 'line', [1], [{ letters: [...'ΑΒΓΔΕΖΗΘΙ'] }]],
  [
    'table.csv',
    'csv',
    [2, 3],
    [
      { solution: true, about: { id: '7', level: 'easy', comment: 'clues: 30' } },
      { about: { id: '8' } },
    ],
  ],
  ['table-tabs.tsv', 'csv', [2, 3], [{ about: { id: '1' } }, { about: { id: '2' } }]],
  ['table-spaces.txt', 'csv', [2], [{ solution: true }]],
  ['table-foreign.csv', 'csv', [2], [{ solution: true }]],
  ['collection.sdm', 'line', [1, 2], [PLAIN, PLAIN]],
  [
    'placed.hodoku',
    'line',
    [1, 2],
    [{ placed: { 0: '1', 3: '2' } }, { placed: { 0: '1', 3: '2' }, about: { comment: '0000 x' } }],
  ],
  [
    'headed.txt',
    'grid',
    [1, 11],
    [
      { about: { title: 'Grid 01' } },
      { about: { title: 'Grid 02' }, letters: SORTED, givens: IN_ORDER },
    ],
  ],
  ['spaced.txt', 'grid', [1], [PLAIN]],
  ['spreadsheet.csv', 'grid', [1], [PLAIN]],
  ['framed.ss', 'grid', [2], [PLAIN]],
  ['dashes.txt', 'grid', [1], [PLAIN]],
  ['ruled.txt', 'grid', [1], [PLAIN]],
  ['dump.txt', 'grid', [2], [{ givens: WITH_SINGLES, candidates: NOTES }]],
  ['dump-line.txt', 'line', [1], [{ givens: WITH_SINGLES, candidates: NOTES }]],
  [
    'progress.sdx',
    'grid',
    [1],
    [{ givens: WITH_SINGLES, placed: { 0: '1', 3: '2' }, candidates: { ...NOTES, 0: '', 3: '' } }],
  ],
  [
    'saved.sdk',
    'sdk',
    [1],
    [
      {
        placed: { 0: '1' },
        about: {
          author: 'Ada',
          description: 'First of the week',
          level: 'Easy',
          date: '2026-05-04',
        },
      },
    ],
  ],
  ['plain.sdk', 'sdk', [1], [{ about: { author: 'Ada' } }]],
  [
    'games.opensudoku',
    'opensudoku',
    [1, 1],
    [
      { about: { title: 'May', author: 'Ada & Bo' } },
      {
        placed: { 0: '1' },
        candidates: { 2: '23', 3: '' },
        about: { title: 'May', author: 'Ada & Bo', comment: 'on the train' },
      },
    ],
  ],
  [
    'puzzle.ipuz',
    'ipuz',
    [1],
    [
      {
        letters: GREATJOBI,
        placed: { 0: 'G' },
        solution: true,
        about: { title: 'First', author: 'Ada' },
      },
    ],
  ],
  [
    'links.txt',
    'f-puzzles',
    [1, 2],
    [1, 2].map(() => ({
      placed: { 0: '1' },
      candidates: { 2: '79', 3: '' },
      about: { title: 'First', author: 'Ada' },
    })),
  ],
]

function checkPuzzle(puzzle: ReadPuzzle, expected: Expected): void {
  const { letters = DIGITS, givens = GIVENS, placed, candidates, solution, about = {} } = expected
  expect(puzzle.letters).toEqual(letters)
  expect(puzzle.givens).toEqual(givens)
  expect(lettersIn(puzzle.placed, letters)).toEqual(placed ?? null)
  expect(puzzle.solution).toEqual(solution ? symbolsOf(SOLUTION) : null)
  expect(puzzle.about).toEqual(about)
  if (!candidates) expect(puzzle.candidates).toBeNull()
  for (const [cell, notes] of Object.entries(candidates ?? {})) {
    const mask = puzzle.candidates?.[Number(cell)] ?? 0
    expect(letters.filter((_, symbol) => mask & (1 << symbol)).join('')).toBe(notes)
  }
}

function lettersIn(placed: readonly number[] | null, letters: readonly string[]): object | null {
  if (!placed) return null
  const cells = placed.flatMap((symbol, cell) => (symbol < 0 ? [] : [[cell, letters[symbol]]]))
  return Object.fromEntries(cells) as object
}

describe('a file of each kind', () => {
  it('has its test', () =>
    expect(FILES.map(([file]) => file).sort()).toEqual(readdirSync(FOLDER).sort()))

  it.each(FILES)('%s is read as %s', (file, format, lines, puzzles) => {
    const bytes = readFileSync(join(FOLDER, file))
    const read = readFile(bytes)
    expect(read.format).toBe(format)
    expect(read.entries.map(({ line }) => line)).toEqual(lines)
    const found = puzzlesIn(bytes)
    for (const [at, puzzle] of found.entries()) checkPuzzle(puzzle, puzzles[at] ?? PLAIN)
  })

  it.each(FILES)('%s is the same in whatever parts it arrives', (file) => {
    const bytes = readFileSync(join(FOLDER, file))
    for (const part of [1, 7, 100]) expect(readFile(bytes, { part })).toEqual(readFile(bytes))
  })
})
