import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part, Writer } from '../../../src/formats/format.ts'
import { FORMATS, FORMAT_NAMES } from '../../../src/formats/formats.ts'
import type { FormatName } from '../../../src/formats/formats.ts'
import { lossesOf } from '../../../src/formats/losses.ts'
import { ABOUT_PARTS } from '../../../src/formats/read-puzzle.ts'
import type { About, ReadPuzzle } from '../../../src/formats/read-puzzle.ts'
import { puzzlesIn, readFile } from '../../support/read-file.ts'

const DIGITS = [...'123456789']
/** A text on one line, as people write it: with quotes, commas, marks and other scripts. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'May',
        '"so"',
        'x, y;z',
        '#1',
        '<b>&amp;',
        '123456789',
        'é🌳',
        '[Puzzle]',
      ),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' ').replaceAll(/\s+/g, ' ').trim())
  .filter((text) => text !== '')

const about = fc
  .record(Object.fromEntries(ABOUT_PARTS.map((part) => [part, words])), { requiredKeys: [] })
  .map((record): About => record)

/** One cell of a puzzle: given, placed, noted or empty. */
const cell = fc.record({
  kind: fc.constantFrom('given', 'given', 'placed', 'noted', 'empty', 'empty'),
  symbol: fc.nat(8),
  notes: fc.integer({ min: 1, max: 511 }),
})

const letterSets = fc.constantFrom(DIGITS, [...'GREATJOBI'].sort(), [...'ΑΒΓΔΕΖΗΘΙ'])

/** Any puzzle that a file can hold, whether it can be solved or not. */
const anyPuzzle: fc.Arbitrary<ReadPuzzle> = fc
  .record({
    cells: fc.array(cell, { minLength: 81, maxLength: 81 }),
    solution: fc.option(fc.array(fc.nat(8), { minLength: 81, maxLength: 81 })),
    letters: letterSets,
    about,
  })
  .map(({ cells, solution, letters, about: said }) => {
    const givens = cells.map(({ kind, symbol }) => (kind === 'given' ? symbol : -1))
    // All nine letters occur, so that they are known from the puzzle alone, and none too often.
    for (let symbol = 0; symbol < 9; symbol++) givens[symbol] = symbol
    const kept = givens.map((given, at) =>
      at < 9 || givens.slice(0, at).filter((each) => each === given).length < 4 ? given : -1,
    )
    const of = (kind: string, value: (at: number) => number, none: number): number[] | null => {
      const list = cells.map((each, at) => (each.kind === kind && at >= 9 ? value(at) : none))
      return list.some((each) => each !== none) ? list : null
    }
    const placed = of('placed', (at) => (at % 3 === 0 ? (cells[at]?.symbol ?? 0) : -1), -1)
    const candidates = of('noted', (at) => (kept[at] === -1 ? (cells[at]?.notes ?? 0) : 0), 0)
    const written = kept.map((symbol) => (symbol < 0 ? '.' : (letters[symbol] ?? '.'))).join('')
    return {
      letters,
      givens: kept,
      placed: few(placed),
      candidates,
      solution,
      about: said,
      written,
    }
  })

/** At most five of each letter. */
function few(placed: readonly number[] | null): readonly number[] | null {
  const kept = placed?.map((symbol, at) =>
    placed.slice(0, at).filter((each) => each === symbol).length < 5 ? symbol : -1,
  )
  return kept?.some((symbol) => symbol >= 0) ? kept : null
}

/** What is left of a puzzle that a format wrote: all but what it says it loses. */
function without(puzzle: ReadPuzzle, lost: readonly Part[]): object {
  const { givens, placed, candidates, solution, letters } = puzzle
  const kept = Object.entries(puzzle.about).filter(([part]) => !lost.includes(part as Part))
  return {
    letters: lost.includes('letters') ? DIGITS : letters,
    givens,
    placed: lost.includes('placed') ? null : placed,
    candidates: lost.includes('candidates') ? null : candidates,
    solution: lost.includes('solution') ? null : solution,
    about: Object.fromEntries(kept),
  }
}

function fileOf(name: FormatName, puzzles: readonly ReadPuzzle[]): string {
  const { begin, write, end } = FORMATS[name].write
  return `${begin}${puzzles.map(write).join('')}${end}`
}

const NAMES = FORMAT_NAMES.map((name) => [name] as const)

describe('what a format writes', () => {
  it.each(NAMES)('%s reads again as the same, but for what it says it left out', (name) => {
    fc.assert(
      fc.property(anyPuzzle, (puzzle) => {
        const lost = lossesOf(puzzle, FORMATS[name].write)
        const read = puzzlesIn(fileOf(name, [puzzle]), { format: name })
        expect(read.map((each) => without(each, lost))).toEqual([without(puzzle, lost)])
        const { holds } = FORMATS[name].write as Writer
        for (const part of ['placed', 'candidates', 'solution'] as const)
          if (!holds.includes(part)) expect(read[0]?.[part]).toBeNull()
        const written = read.flatMap((each) => Object.keys(each.about) as Part[])
        expect(written.filter((part) => lost.includes(part))).toEqual([])
      }),
    )
  })

  it.each(NAMES)('%s is recognised by its shape', (name) => {
    fc.assert(
      fc.property(anyPuzzle, (puzzle) => {
        const file = fileOf(name, [puzzle])
        const shape = readFile(file)
        const forced = readFile(file, { format: name })
        expect(shape.entries).toEqual(forced.entries)
      }),
    )
  })

  it.each(NAMES.filter(([name]) => FORMATS[name].write.many))(
    '%s holds a list in its order',
    (name) => {
      fc.assert(
        fc.property(fc.array(anyPuzzle, { minLength: 2, maxLength: 4 }), (puzzles) => {
          const found = puzzlesIn(fileOf(name, puzzles))
          expect(found.map(({ givens }) => givens)).toEqual(puzzles.map(({ givens }) => givens))
        }),
        { numRuns: 40 },
      )
    },
  )
})
