import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { solve } from '../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { visitForcingChains } from '../../../src/games/letter-sudoku/core/techniques/forcing/visit-forcing-chains.ts'
import { applyStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { placeSingles, collected } from './conclusions.ts'
import { HARD_GRIDS, symbolsOfGrid } from './hard-grids.ts'

export interface Stuck {
  readonly position: Position
  readonly solution: readonly number[]
}

/** Positions of hard grids in which singles do not suffice, on the way that forcing chains lead on. */
export const STUCK: readonly Stuck[] = HARD_GRIDS.flatMap((printed) => {
  const solution = solve(symbolsOfGrid(printed)) ?? []
  const position = Position.of(symbolsOfGrid(printed))
  const stuck: Stuck[] = []
  while (!placeSingles(position)) {
    stuck.push({ position: position.copy(), solution })
    const steps = collected((see) => visitForcingChains(position, 9, see))
    if (steps.length === 0) break
    for (const step of steps) applyStep(position, step)
  }
  return stuck
})
