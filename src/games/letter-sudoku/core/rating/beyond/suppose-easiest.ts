import { CELL_COUNT } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import { findTrials } from './find-trials.ts'
import { isContradictory, suppose } from './trial.ts'

/** The easiest way of supposing first, as Sudoku Explainer has them. */
const WAYS = [
  (position: Position) => findTrials(position, false),
  (position: Position) => findTrials(position, true),
]

/**
 * Takes away, all at once, what the easiest way of supposing shows, and returns how hard that is; null
 * where no single supposition shows anything.
 */
export function supposeEasiest(position: Position): number | null {
  if (isContradictory(position)) return null
  for (const find of WAYS) {
    const finding = find(position)
    if (!finding) continue
    for (const candidate of finding.candidates) {
      const cell = (candidate / SYMBOL_COUNT) | 0
      position.eliminate(cell, candidate - cell * SYMBOL_COUNT)
    }
    return finding.rating
  }
  return null
}

const NESTED = 9.5
const HARDEST = 11.9

/**
 * How hard a position is that only suppositions within suppositions solve: from 9.5, where one
 * supposition still settles half of what is open, to 11.9, where none settles anything.
 */
export function rateNested(position: Position): number {
  let open = 0
  let settled = 0
  let tried = 0
  for (let cell = 0; cell < CELL_COUNT; cell++) {
    if (position.candidates[cell] === 0) continue
    open++
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
      if (!position.allows(cell, symbol)) continue
      settled += suppose(position, cell * SYMBOL_COUNT + symbol, false).placed
      tried++
    }
  }
  const share = tried === 0 ? 0 : Math.min(1, (2 * settled) / tried / Math.max(1, open))
  return Math.round((HARDEST - (HARDEST - NESTED) * share) * 10) / 10
}
