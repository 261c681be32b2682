import { CELLS, PEERS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { SYMBOL_COUNT, countOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { EasiestFinding } from './finding.ts'
import type { Finding } from './finding.ts'
import { CANDIDATE_COUNT, FALSE, Implications, makeDistances } from './implications.ts'
import { lengthSupplement, longestWithin } from './length-supplement.ts'

const CELLS_ONLY = { cells: true, units: false, rivals: false }
const UNITS_ONLY = { cells: false, units: true, rivals: false }
const ALL_LINKS = { cells: true, units: true, rivals: true }

/**
 * The easiest chains of single links. As Sudoku Explainer rates them: cycles through cells of two
 * candidates 6.5 and more, chains of one symbol 6.6, chains through anything 7.0.
 */
export function findChains(position: Position): Finding | null {
  const implications = new Implications()
  const easiest = new EasiestFinding()
  implications.read(position, CELLS_ONLY)
  offerCycles(position, implications, 6.5, easiest)
  implications.read(position, UNITS_ONLY)
  offerOpposites(position, implications, 6.6, easiest)
  const found = easiest.get()
  if (found) return found
  implications.read(position, ALL_LINKS)
  offerOpposites(position, implications, 7, easiest)
  return easiest.get()
}

/** Thoughts that lead to their own opposite; no longer chains are looked at than the best so far. */
function offerOpposites(
  position: Position,
  implications: Implications,
  base: number,
  easiest: EasiestFinding,
): void {
  const distances = makeDistances()
  const offer = (from: number, goal: number) => {
    implications.follow(from, distances, goal, longestWithin(easiest.best - base) - 1)
    const distance = distances[goal] as number
    if (distance > 0) easiest.offer(base + lengthSupplement(distance + 1), from)
  }
  for (let candidate = 0; candidate < CANDIDATE_COUNT; candidate++) {
    if (!allows(position, candidate)) continue
    offer(candidate, FALSE + candidate)
    offer(FALSE + candidate, candidate)
  }
}

/**
 * Cycles through cells of two candidates: each cell has the symbol that it shares with the one before,
 * or that with the next, all the same way round. So where two of them share a symbol, no other cell
 * that sees both can have it.
 */
function offerCycles(
  position: Position,
  implications: Implications,
  base: number,
  easiest: EasiestFinding,
): void {
  const ahead = makeDistances()
  const back = makeDistances()
  for (const cell of CELLS) {
    const mask = position.candidates[cell] as number
    if (countOf(mask) !== 2) continue
    const [low, high] = symbolsOf(mask).map((symbol) => cell * SYMBOL_COUNT + symbol) as [
      number,
      number,
    ]
    // Once round, the start cell's other symbol is false; the same way back, its own.
    const farthest = longestWithin(easiest.best - base) - 1
    implications.follow(low, ahead, FALSE + high, farthest)
    const length = ahead[FALSE + high] as number
    if (length <= 0) continue
    implications.follow(high, back, FALSE + low, farthest)
    visitLinks(position, (one, other, symbol) => {
      const there = ahead[one * SYMBOL_COUNT + symbol] as number
      const here = back[other * SYMBOL_COUNT + symbol] as number
      if (there < 0 || here < 0 || there + 1 + here !== length) return
      for (const gone of seenByAll(position, symbol, [one, other]))
        easiest.offer(base + lengthSupplement(length + 1), gone * SYMBOL_COUNT + symbol)
    })
  }
}

/** Shows every two cells of two candidates that see each other, with each symbol that both have. */
function visitLinks(
  { candidates }: Position,
  see: (one: CellIndex, other: CellIndex, symbol: Symbol) => void,
): void {
  for (const one of CELLS) {
    if (countOf(candidates[one] as number) !== 2) continue
    for (const other of PEERS[one] as readonly CellIndex[]) {
      if (countOf(candidates[other] as number) !== 2) continue
      const shared = (candidates[one] as number) & (candidates[other] as number)
      for (const symbol of symbolsOf(shared)) see(one, other, symbol)
    }
  }
}

function allows(position: Position, candidate: number): boolean {
  const cell = (candidate / SYMBOL_COUNT) | 0
  return position.allows(cell, candidate - cell * SYMBOL_COUNT)
}
