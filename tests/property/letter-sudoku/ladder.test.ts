import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import {
  allSteps,
  applyStep,
  firstStep,
} from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { SYMBOLS } from '../../../src/games/letter-sudoku/core/symbol.ts'
import { PEERS, UNITS } from '../../../src/kit/grid-geometry.ts'
import { opened } from './shuffled-grid.ts'

/** Every technique's step in every position on the way down the ladder, with that position. */
function stepsFrom(givens: readonly number[]): [Step, Position][] {
  const found: [Step, Position][] = []
  const position = Position.of(givens)
  for (;;) {
    const grid = position.copy()
    const steps = LADDER.flatMap((technique) => firstStep(technique, grid) ?? [])
    found.push(...steps.map((step): [Step, Position] => [step, grid]))
    if (!steps[0]) return found
    applyStep(position, steps[0])
  }
}

const sees = (one: number, other: number) => (PEERS[one] ?? []).some((peer) => peer === other)

test('every step of every technique agrees with the solution', () => {
  fc.assert(
    fc.property(opened, ({ givens, solution }) => {
      for (const [step, grid] of stepsFrom(givens)) {
        expect(step.placements.length + step.eliminations.length).toBeGreaterThan(0)
        for (const { cell, symbol } of step.placements) {
          expect(grid.values[cell]).toBe(-1)
          expect(symbol).toBe(solution[cell])
        }
        for (const { cell, symbol } of step.eliminations) expect(symbol).not.toBe(solution[cell])
      }
    }),
    { numRuns: 60 },
  )
})

test('looking for steps changes nothing', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      const position = Position.of(givens)
      const before = position.copy()
      for (const technique of LADDER) allSteps(technique, position)
      expect(position).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('both views of the candidates agree', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      const { places, candidates } = Position.of(givens)
      UNITS.forEach((unit, index) => {
        SYMBOLS.forEach((symbol) => {
          const seen = unit.cells.filter((_, at) => ((places[index * 9 + symbol] ?? 0) >> at) & 1)
          expect(seen).toEqual(unit.cells.filter((cell) => ((candidates[cell] ?? 0) >> symbol) & 1))
        })
      })
    }),
    { numRuns: 20 },
  )
})

test('the causes of a hidden single account for every other empty cell, and none is idle', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      for (const [step, { values }] of stepsFrom(givens)) {
        const placed = step.placements[0]
        if (!step.technique.startsWith('hiddenSingle') || !placed) continue
        const others = (step.units[0]?.cells ?? []).filter(
          (cell) => values[cell] === -1 && cell !== placed.cell,
        )
        expect(step.causes.every((cause) => values[cause] === placed.symbol)).toBe(true)
        expect(others.filter((cell) => !step.causes.some((cause) => sees(cause, cell)))).toEqual([])
        for (const cause of step.causes) expect(others.some((cell) => sees(cause, cell))).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('the causes of a naked single hold the other eight symbols, once each', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      for (const [step, { values }] of stepsFrom(givens)) {
        if (step.technique !== 'nakedSingle') continue
        const held = step.causes.map((cause) => values[cause])
        const own = step.placements[0]?.symbol
        expect([...held, own].sort((a, b) => Number(a) - Number(b))).toEqual([
          0, 1, 2, 3, 4, 5, 6, 7, 8,
        ])
      }
    }),
    { numRuns: 60 },
  )
})
