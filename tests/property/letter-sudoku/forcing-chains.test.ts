import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { solve } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import {
  caseForcingChains,
  forcingChain,
} from '../../../src/games/letter-sudoku/core/techniques/forcing/forcing.ts'
import { visitForcingChains } from '../../../src/games/letter-sudoku/core/techniques/forcing/visit-forcing-chains.ts'
import { allSteps, applyStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step, Technique } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { holds } from './chain-links.ts'
import { placeSingles, collected, conclusionsOf } from './conclusions.ts'
import { HARD_GRIDS, symbolsOfGrid } from './hard-grids.ts'
import { turnedPosition, turns } from './turned-grid.ts'

interface Use {
  readonly position: Position
  readonly technique: Technique
  readonly steps: readonly Step[]
}

/** Every use of chains on the way through a grid: of each the first technique that has steps. */
function usesIn(printed: string): Use[] {
  const position = Position.of(symbolsOfGrid(printed))
  const uses: Use[] = []
  while (!placeSingles(position)) {
    const use = [forcingChain, caseForcingChains]
      .map((technique) => ({ technique, steps: allSteps(technique, position) }))
      .find(({ steps }) => steps.length > 0)
    if (!use) break
    uses.push({ position: position.copy(), ...use })
    for (const step of use.steps) applyStep(position, step)
  }
  return uses
}

const USES = new Map(HARD_GRIDS.map((printed) => [printed, usesIn(printed)]))

test('everything that chains conclude agrees with the solution, and each thought follows', () => {
  for (const [printed, uses] of USES) {
    const solution = solve(symbolsOfGrid(printed))!
    for (const { position, steps } of uses) {
      for (const { placements, eliminations, chain, cases, rating } of steps) {
        expect(rating).toBe(steps[0]!.rating)
        expect(placements.length + eliminations.length).toBeGreaterThan(0)
        for (const { cell, symbol } of placements) expect(symbol).toBe(solution[cell])
        for (const { cell, symbol } of eliminations) {
          expect(position.allows(cell, symbol)).toBe(true)
          expect(symbol).not.toBe(solution[cell])
        }
        for (const thoughts of cases ?? [chain!]) expect(holds(position, thoughts)).toBe(true)
      }
    }
  }
})

test('both kinds of chains are met', () => {
  const met = new Set([...USES.values()].flat().map(({ technique }) => technique))
  expect(met).toEqual(new Set([forcingChain, caseForcingChains]))
})

test('all cases of a step are there, and end in its conclusion', () => {
  for (const { position, steps } of [...USES.values()].flat()) {
    for (const { cases, placements, eliminations, units, causes, symbols } of steps) {
      if (!cases) continue
      const starts = cases.map(([first]) => `${first!.symbol}@${first!.cell}`)
      const expected = units[0]
        ? units[0].cells
            .filter((cell) => position.allows(cell, symbols[0]!))
            .map((cell) => `${symbols[0]}@${cell}`)
        : symbols.map((symbol) => `${symbol}@${causes[0]}`)
      expect(starts).toEqual(expected)
      for (const thoughts of cases)
        expect(thoughts[thoughts.length - 1]).toEqual({
          ...(placements[0] ?? eliminations[0]),
          on: placements.length > 0,
        })
    }
  }
})

test('chains conclude the same however the grid is turned and relabelled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...HARD_GRIDS), turns, (printed, turn) => {
      for (const { position, technique, steps } of USES.get(printed)!.slice(-2))
        expect(conclusionsOf(allSteps(technique, turnedPosition(position, turn)))).toEqual(
          conclusionsOf(steps, turn),
        )
    }),
    { numRuns: 60 },
  )
})

test('no chain exceeds the rating asked for, and a higher limit does not change what is found', () => {
  for (const [use] of USES.values()) {
    if (use?.technique !== forcingChain) continue
    const { position, steps } = use
    const { rating } = steps[0]!
    expect(collected((see) => visitForcingChains(position, rating - 0.1, see))).toEqual([])
    expect(collected((see) => visitForcingChains(position, rating, see))).toEqual(steps)
  }
})
