import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import type { Generated } from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import { singlesNeeded } from '../../../src/games/letter-sudoku/core/generator/singles-screen.ts'
import { SYMMETRIES, orbitsOf } from '../../../src/games/letter-sudoku/core/generator/symmetry.ts'
import type { Wishes } from '../../../src/games/letter-sudoku/core/generator/wishes.ts'
import type { Band } from '../../../src/games/letter-sudoku/core/rating/band.ts'
import { countSolutions } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { naiveCount } from './naive-count.ts'

const seed = fc.integer()
const symmetry = fc.constantFrom(...SYMMETRIES)
const word = fc.record(
  {
    symbols: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 }),
    line: fc.constantFrom(
      'row' as const,
      'column' as const,
      'diagonal' as const,
      'antidiagonal' as const,
    ),
    index: fc.nat(8),
  },
  { requiredKeys: ['symbols', 'line'] },
)

function made(wishes: Wishes): Generated {
  const result = generate(wishes)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

/** Row and column of a cell under each motion, written anew. */
const IMAGES: Record<string, (row: number, column: number) => [number, number][]> = {
  none: () => [],
  halfTurn: (r, c) => [[8 - r, 8 - c]],
  quarterTurn: (r, c) => [[c, 8 - r]],
  leftRight: (r, c) => [[r, 8 - c]],
  topBottom: (r, c) => [[8 - r, c]],
  mirrors: (r, c) => [
    [r, 8 - c],
    [8 - r, c],
  ],
  diagonal: (r, c) => [[c, r]],
  antidiagonal: (r, c) => [[8 - c, 8 - r]],
  diagonals: (r, c) => [
    [c, r],
    [8 - c, 8 - r],
  ],
}

/** All lines of a grid as text, by walking in eight directions from every cell. */
function readings(solution: readonly number[]): string[] {
  const steps = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const))
  return solution.flatMap((_, cell) =>
    steps
      .filter(([down, right]) => down !== 0 || right !== 0)
      .map(([down, right]) => {
        let text = ''
        let [row, column] = [Math.floor(cell / 9), cell % 9]
        for (; row >= 0 && row < 9 && column >= 0 && column < 9; row += down, column += right)
          text += solution[9 * row + column]
        return text
      }),
  )
}

test('puzzles have one solution, which is the one told', () => {
  fc.assert(
    fc.property(seed, (each) => {
      const { givens, solution } = made({ seed: each })
      expect(naiveCount(givens, 2)).toBe(1)
      expect(naiveCount(solution, 2)).toBe(1)
      expect(givens.every((given, cell) => given < 0 || given === solution[cell])).toBe(true)
    }),
    { numRuns: 8 },
  )
})

test('puzzles have no given to spare', () => {
  fc.assert(
    fc.property(seed, (each) => {
      const { givens } = made({ seed: each })
      for (const [cell, given] of givens.entries())
        if (given >= 0) expect(countSolutions(givens.with(cell, -1), 2)).toBe(2)
    }),
    { numRuns: 20 },
  )
})

test('givens have the symmetry, and no set of them that belong together is to spare', () => {
  fc.assert(
    fc.property(seed, symmetry, (each, wished) => {
      const { givens } = made({ seed: each, symmetry: wished, givens: 'minimal' })
      const images = IMAGES[wished]!
      for (const [cell, given] of givens.entries()) {
        const others = images(Math.floor(cell / 9), cell % 9).map(([r, c]) => 9 * r + c)
        for (const other of others) expect(givens[other]! >= 0).toBe(given >= 0)
      }
      expect(countSolutions(givens, 2)).toBe(1)
      for (const orbit of orbitsOf(wished)) {
        if (givens[orbit[0]!]! < 0) continue
        const fewer = givens.map((given, cell) => (orbit.includes(cell) ? -1 : given))
        expect(countSolutions(fewer, 2)).toBe(2)
      }
    }),
    { numRuns: 18 },
  )
})

test('the hidden word stands in its line, in its order', () => {
  fc.assert(
    fc.property(seed, word, (each, wished) => {
      const { solution, wordCells } = made({ seed: each, word: wished })
      expect(wordCells.map((cell) => solution[cell])).toEqual(wished.symbols)
      const steps = new Set(wordCells.slice(1).map((cell, place) => cell - wordCells[place]!))
      const step = { row: 1, column: 9, diagonal: 10, antidiagonal: -8 }[wished.line]
      expect([...steps].filter((found) => found !== step)).toEqual([])
      const first = wordCells[0]!
      if (wished.line === 'row' && wished.index !== undefined)
        expect(Math.floor(first / 9)).toBe(wished.index)
      if (wished.line === 'column' && wished.index !== undefined)
        expect(first % 9).toBe(wished.index)
    }),
    { numRuns: 40 },
  )
})

test('words to be avoided stand nowhere, in no direction', () => {
  const avoided = fc.array(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 3, maxLength: 4 }),
    { minLength: 1, maxLength: 2 },
  )
  fc.assert(
    fc.property(seed, avoided, (each, avoid) => {
      const { solution, givens } = made({ seed: each, avoid })
      const texts = avoid.map((symbols) => symbols.join(''))
      expect(
        readings(solution).filter((line) => texts.some((text) => line.startsWith(text))),
      ).toEqual([])
      expect(naiveCount(givens, 2)).toBe(1)
    }),
    { numRuns: 20 },
  )
})

test('the same seed and wishes give the same puzzle', () => {
  fc.assert(
    fc.property(seed, symmetry, (each, wished) => {
      expect(made({ seed: each, symmetry: wished })).toEqual(made({ seed: each, symmetry: wished }))
    }),
    { numRuns: 10 },
  )
})

/** A rater that knows singles only, with the bands where they would be. */
const rate = (givens: readonly number[]): { rating: number; band: Band } => {
  const needed = singlesNeeded(givens)
  if (needed === 'inBoxes') return { rating: 1.2, band: 'easy' }
  if (needed === 'anywhere') return { rating: 2.3, band: 'medium' }
  return givens.filter((given) => given >= 0).length % 2 === 0
    ? { rating: 4, band: 'hard' }
    : { rating: 7, band: 'expert' }
}

test('a puzzle is of the wished band, as the rater says', () => {
  const band = fc.constantFrom<Band>('easy', 'medium', 'hard', 'expert')
  const givens = fc.constantFrom<Wishes['givens']>(undefined, 'minimal', 28)
  fc.assert(
    fc.property(seed, band, givens, (each, wished, count) => {
      const wishes = {
        seed: each,
        difficulty: { band: wished, rate },
        ...(count ? { givens: count } : {}),
        ...(count === 28 && wished === 'expert' ? { budget: 20 } : {}),
      }
      const result = generate(wishes)
      // Puzzles of 28 givens never are what this rater calls expert.
      expect(result.ok).toBe(count !== 28 || wished !== 'expert')
      if (!result.ok) return
      expect(rate(result.value.givens).band).toBe(wished)
      expect(result.value.rated).toEqual(rate(result.value.givens))
      expect(countSolutions(result.value.givens, 2)).toBe(1)
    }),
    { numRuns: 12 },
  )
})

test('a puzzle that falls to singles has that solution only', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 24, max: 40 }), (each, count) => {
      const { givens } = made({ seed: each, givens: count })
      const without = givens.with(
        givens.findIndex((given) => given >= 0),
        -1,
      )
      if (singlesNeeded(without) !== 'notEnough') expect(naiveCount(without, 2)).toBe(1)
    }),
    { numRuns: 30 },
  )
})
