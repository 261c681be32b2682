import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf } from '../../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../../src/games/letter-sudoku/core/rating/rate.ts'
import { PUZZLES } from './proper-puzzles.ts'
import { change, changed } from './shuffled-grid.ts'

const grades = new Map(PUZZLES.map((puzzle) => [puzzle, rate(puzzle)]))
const gradeOf = (puzzle: readonly number[]) => grades.get(puzzle)

test('a puzzle has the same grade however it is turned, mirrored or relabelled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PUZZLES), change, (puzzle, how) => {
      expect(rate(changed(puzzle, how))).toEqual(gradeOf(puzzle))
    }),
    { numRuns: 20 },
  )
})

test('a band is that of the rating', () => {
  for (const puzzle of PUZZLES) {
    const grade = gradeOf(puzzle)
    expect(grade?.band).toBe(bandOf(grade?.rating ?? 0))
  }
})
