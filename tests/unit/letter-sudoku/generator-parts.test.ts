import { describe, expect, it } from 'vitest'
import { bothWays, holdsAny } from '../../../src/games/letter-sudoku/core/generator/avoid-words.ts'
import { EVERY_LINE, cellsOfLine } from '../../../src/games/letter-sudoku/core/generator/lines.ts'
import {
  parseAvoided,
  parseWord,
} from '../../../src/games/letter-sudoku/core/generator/parse-word.ts'
import { singlesNeeded } from '../../../src/games/letter-sudoku/core/generator/singles-screen.ts'
import { SYMMETRIES, orbitsOf } from '../../../src/games/letter-sudoku/core/generator/symmetry.ts'
import { solved } from './example-grid.ts'

const alphabet = { letters: [...'GREATJOBI'] }

describe('orbits', () => {
  it.each(SYMMETRIES)('of %s hold every cell once', (symmetry) => {
    expect(
      orbitsOf(symmetry)
        .flat()
        .toSorted((a, b) => a - b),
    ).toEqual(Array.from({ length: 81 }, (_, cell) => cell))
  })

  it('are of the corners what each symmetry makes of a corner', () => {
    const corners = SYMMETRIES.map((symmetry) => [symmetry, orbitsOf(symmetry)[0]])
    expect(Object.fromEntries(corners)).toEqual({
      none: [0],
      halfTurn: [0, 80],
      quarterTurn: [0, 8, 80, 72],
      leftRight: [0, 8],
      topBottom: [0, 72],
      mirrors: [0, 8, 72, 80],
      diagonal: [0],
      antidiagonal: [0, 80],
      diagonals: [0, 80],
    })
  })
})

describe('lines', () => {
  it('are read from the left or the top', () => {
    expect(cellsOfLine('row', 2).slice(0, 3)).toEqual([18, 19, 20])
    expect(cellsOfLine('column', 2).slice(0, 3)).toEqual([2, 11, 20])
    expect(cellsOfLine('diagonal')).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80])
    expect(cellsOfLine('antidiagonal')).toEqual([72, 64, 56, 48, 40, 32, 24, 16, 8])
  })

  it('are 48 in all, short diagonals included', () => {
    expect(EVERY_LINE).toHaveLength(48)
    expect(EVERY_LINE.flat()).toHaveLength(81 + 81 + 79 + 79)
  })
})

describe('words', () => {
  it('become symbols, or the letter that is none is named', () => {
    expect(parseWord('TIGER', alphabet)).toEqual({ ok: true, value: [4, 8, 0, 2, 1] })
    expect(parseWord('TREE!', alphabet)).toEqual({
      ok: false,
      reason: { code: 'generator.reason.wordLetter', params: { letter: '!' } },
    })
  })

  it('that the letters cannot form need not be avoided', () => {
    expect(parseAvoided(['RAT', 'CAT', 'BAIT'], alphabet)).toEqual([
      [1, 3, 4],
      [7, 3, 8, 4],
    ])
  })

  it('are found in every direction', () => {
    const symbols = (cells: readonly number[]) => cells.map((cell) => solved.values[cell] ?? 0)
    for (const cells of [
      [0, 1, 2],
      [8, 7, 6],
      [9, 18, 27],
      [27, 18, 9],
      [1, 11, 21],
      [76, 68, 60],
    ])
      expect(holdsAny(solved.values, bothWays([symbols(cells)]))).toBe(true)
    expect(holdsAny(solved.values, bothWays([[0, 0, 0]]))).toBe(false)
    expect(holdsAny(solved.values, [])).toBe(false)
  })
})

describe('what of singles a puzzle needs', () => {
  it('is nothing but the last cells and boxes in a nearly full grid', () => {
    expect(singlesNeeded(solved.values)).toBe('inBoxes')
    expect(singlesNeeded(solved.values.with(5, -1).with(40, -1))).toBe('inBoxes')
  })

  it('is more where boxes do not settle it', () => {
    const read = (text: string) =>
      [...text].map((digit) => (digit === '.' ? -1 : Number(digit) - 1))
    // Made by the generator with the seeds 1 and 2 of these bands.
    expect(singlesNeeded(read(MEDIUM))).toBe('anywhere')
    expect(singlesNeeded(read(EXPERT))).toBe('notEnough')
  })
})

const MEDIUM = '..6..2...3.2...9..78...6.....1.8.......7.3........5.2.6......8..79.5.....5.9..3.4'
const EXPERT = '..5.........2...79..4..7.....3.6.4.....15.8.....8.4..6.9...37..63...1.2.5....8..1'
