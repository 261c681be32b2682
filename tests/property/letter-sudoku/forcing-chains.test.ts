import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { solve } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { forcingChain } from '../../../src/games/letter-sudoku/core/techniques/forcing/forcing-chain.ts'
import { visitForcingChains } from '../../../src/games/letter-sudoku/core/techniques/forcing/visit-forcing-chains.ts'
import { allSteps, applyStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Link, Step } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { PEERS, UNITS } from '../../../src/kit/grid-geometry.ts'
import { climbDown, collected, conclusionsOf } from './conclusions.ts'
import { HARD_GRIDS, symbolsOfGrid } from './hard-grids.ts'
import { turnedPosition, turns } from './turned-grid.ts'

/** Every position of a grid in which the ladder ends, with the chains there. */
function chainsOf(printed: string): [Position, Step[]][] {
  const position = Position.of(symbolsOfGrid(printed))
  const found: [Position, Step[]][] = []
  while (!climbDown(position)) {
    const steps = allSteps(forcingChain, position)
    if (steps.length === 0) return found
    found.push([position.copy(), steps])
    for (const step of steps) applyStep(position, step)
  }
  return found
}

/** Whether the second thought follows from the first one alone. */
function follows({ candidates, places }: Position, from: Link, to: Link): boolean {
  if (from.on === to.on) return false
  const sameCell = from.cell === to.cell
  const sameSymbol = from.symbol === to.symbol
  if (from.on) return sameCell !== (sameSymbol && PEERS[from.cell]!.includes(to.cell))
  const count = (mask: number) => mask.toString(2).replaceAll('0', '').length
  if (sameCell) return count(candidates[from.cell]!) === 2
  return UNITS.some(
    ({ cells }, unit) =>
      sameSymbol &&
      cells.includes(from.cell) &&
      cells.includes(to.cell) &&
      count(places[unit * 9 + from.symbol]!) === 2,
  )
}

test('every forcing chain and cycle agrees with the solution, and each thought follows', () => {
  for (const printed of HARD_GRIDS) {
    const solution = solve(symbolsOfGrid(printed))!
    for (const [position, steps] of chainsOf(printed)) {
      for (const { placements, eliminations, chain, rating } of steps) {
        expect(rating).toBe(steps[0]!.rating)
        for (const { cell, symbol } of placements) expect(symbol).toBe(solution[cell])
        for (const { cell, symbol } of eliminations) {
          expect(position.allows(cell, symbol)).toBe(true)
          expect(symbol).not.toBe(solution[cell])
        }
        chain!.forEach((link, at) => {
          if (at > 0) expect(follows(position, chain![at - 1]!, link)).toBe(true)
        })
      }
    }
  }
})

test('chains conclude the same however the grid is turned and relabelled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...HARD_GRIDS), turns, (printed, turn) => {
      for (const [position, steps] of chainsOf(printed).slice(0, 2))
        expect(conclusionsOf(allSteps(forcingChain, turnedPosition(position, turn)))).toEqual(
          conclusionsOf(steps, turn),
        )
    }),
    { numRuns: 40 },
  )
})

test('no chain exceeds the rating asked for, and a higher one does not change what is easiest', () => {
  for (const printed of HARD_GRIDS) {
    const [first] = chainsOf(printed)
    if (!first) continue
    const [position, steps] = first
    const { rating } = steps[0]!
    expect(collected((see) => visitForcingChains(position, rating - 0.1, see))).toEqual([])
    expect(collected((see) => visitForcingChains(position, rating, see))).toEqual(steps)
  }
})
