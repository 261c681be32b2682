import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import type { PuzzleFile } from '../../../src/games/contract.ts'
import { letterSudoku } from '../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { parseSpec } from '../../../src/games/letter-sudoku/core/parse-spec.ts'
import {
  SHORT_CELLS,
  SHORT_SECONDS,
  cellsLeftOpen,
} from '../../../src/games/letter-sudoku/core/short-grid.ts'
import { start } from '../../../src/games/letter-sudoku/core/state.ts'
import { spec } from './example-grid.ts'

const GREEK = 'ΑΒΓΔΕΖΗΘΩ'
const CYRILLIC = 'АБВГДЕЖЗИ'
const printed = readPack().puzzles.find(({ game }) => game === 'letter-sudoku')?.file as PuzzleFile
const file: PuzzleFile = {
  texts: {},
  spec: { ...(printed.spec as object), alphabets: { Grek: GREEK, Cyrl: CYRILLIC } },
}

function short(language: string, seed: number) {
  const round = letterSudoku.openRound(file, { language, seed, length: 'short' })
  const parsed = round.ok ? parseSpec(round.value) : round
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

describe('a short round of the printed grid', () => {
  it.each([
    ['en', 'GREATJOBI'],
    ['el', GREEK],
    ['bg', CYRILLIC],
  ])('has a dozen letters to find, in the letters of a reader of %s', (language, letters) => {
    const round = short(language, 1)
    expect(round.alphabet.letters.join('')).toBe(letters)
    expect(round.solution).toEqual(spec.solution)
    expect(letterSudoku.left(round, start(round))).toBe(SHORT_CELLS)
  })

  it('leaves the same cells open in every alphabet, so that a round can change its letters', () => {
    expect(short('el', 5).givens).toEqual(short('en', 5).givens)
  })

  it('keeps every printed letter where it is', () => {
    const { givens } = short('en', 1)
    spec.givens.forEach((symbol, cell) => {
      if (symbol >= 0) expect(givens[cell]).toBe(symbol)
    })
  })

  it('is another one for another visitor', () => {
    const all = Array.from({ length: 100 }, (_, seed) => cellsLeftOpen(spec, seed).join())
    expect(new Set(all).size).toBe(100)
  })

  it('leaves every cell open that the pack leaves open, now and then', () => {
    const seen = new Set(Array.from({ length: 300 }, (_, seed) => cellsLeftOpen(spec, seed)).flat())
    expect(seen.size).toBe(spec.givens.filter((symbol) => symbol < 0).length)
  })

  it('takes about two and a half minutes: twelve letters, each at its first look, of twelve seconds', () => {
    expect(SHORT_SECONDS).toBe(150)
  })
})

it('a grid that has fewer cells left than a dozen leaves what it has', () => {
  const [first, second, ...rest] = cellsLeftOpen(spec, 1)
  expect(rest).toHaveLength(SHORT_CELLS - 2)
  const givens = spec.solution.map((symbol, cell) =>
    cell === first || cell === second ? -1 : symbol,
  )
  expect(new Set(cellsLeftOpen({ ...spec, givens }, 9))).toEqual(new Set([first, second]))
})
