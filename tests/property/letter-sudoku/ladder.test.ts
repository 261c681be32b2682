import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import {
  hiddenSingleBox,
  hiddenSingleLine,
} from '../../../src/games/letter-sudoku/core/techniques/singles/hidden-singles.ts'
import { lastCell } from '../../../src/games/letter-sudoku/core/techniques/singles/last-cell.ts'
import { nakedSingle } from '../../../src/games/letter-sudoku/core/techniques/singles/naked-single.ts'
import {
  allSteps,
  applyStep,
  firstStep,
} from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { SYMBOLS } from '../../../src/games/letter-sudoku/core/symbol.ts'
import { PEERS, UNITS } from '../../../src/kit/grid-geometry.ts'
import { PUZZLES, proper } from './proper-puzzles.ts'
import { opened } from './shuffled-grid.ts'
import { faultsOf } from './step-faults.ts'

type Found = [Step, Position]

/**
 * The first step of each technique in every position on the way down a ladder, with that position.
 * All steps of the easiest technique are taken at once.
 */
function stepsFrom(givens: readonly number[], ladder = LADDER): Found[] {
  const found: Found[] = []
  const position = Position.of(givens)
  for (;;) {
    const grid = position.copy()
    const steps = ladder.flatMap((technique) => firstStep(technique, grid) ?? [])
    found.push(...steps.map((step): Found => [step, grid]))
    const easiest = ladder.find(({ id }) => id === steps[0]?.technique)
    if (!easiest) return found
    for (const step of allSteps(easiest, grid)) applyStep(position, step)
  }
}

/** With these alone, every candidate that is missing is so because of a letter in the grid. */
const SINGLES = [lastCell, hiddenSingleBox, hiddenSingleLine, nakedSingle]

const sees = (one: number, other: number) => (PEERS[one] ?? []).some((peer) => peer === other)

test('every step of every technique agrees with the solution, and changes something', () => {
  fc.assert(
    fc.property(proper, ({ givens, solution }) => {
      const faulty = stepsFrom(givens).filter(
        ([step, grid]) => faultsOf(step, grid, solution).length > 0,
      )
      expect(faulty.map(([step]) => step)).toEqual([])
    }),
    { numRuns: 12 },
  )
})

test('between them the puzzles have a use for every technique', () => {
  const used = new Set(
    PUZZLES.flatMap((puzzle) => stepsFrom(puzzle).map(([step]) => step.technique)),
  )
  expect(LADDER.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
})

test('looking for steps changes nothing', () => {
  fc.assert(
    fc.property(opened, ({ givens }) => {
      const position = Position.of(givens)
      const before = position.copy()
      for (const technique of LADDER) allSteps(technique, position)
      expect(position).toEqual(before)
    }),
    { numRuns: 12 },
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
      for (const [step, { values }] of stepsFrom(givens, SINGLES)) {
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
      for (const [step, { values }] of stepsFrom(givens, SINGLES)) {
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
