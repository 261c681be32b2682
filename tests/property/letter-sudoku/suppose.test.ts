import fc from 'fast-check'
import { expect, test } from 'vitest'
import { supposeEasiest } from '../../../src/games/letter-sudoku/core/rating/beyond/suppose-easiest.ts'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { proper } from './proper-puzzles.ts'

const ROUNDS = 8

test('what supposing shows agrees with the solution, and changes something each time', () => {
  fc.assert(
    fc.property(proper, ({ givens, solution }) => {
      const position = Position.of(givens)
      for (let round = 0; round < ROUNDS; round++) {
        const before = position.copy()
        if (supposeEasiest(position) === null) break
        expect(position).not.toEqual(before)
        const lost = solution.filter(
          (symbol, cell) => position.values[cell] !== symbol && !position.allows(cell, symbol),
        )
        expect(lost).toEqual([])
      }
    }),
    { numRuns: 10 },
  )
})
