import { CELL_COUNT } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import { lengthSupplement } from '../../techniques/forcing/length-supplement.ts'
import { EasiestFinding } from './finding.ts'
import type { Finding } from './finding.ts'
import { suppose } from './trial.ts'
import type { Trial } from './trial.ts'
import { visitChoices } from './visit-choices.ts'

/**
 * The easiest conclusions from supposing one candidate at a time: candidates that lead to a
 * contradiction, and candidates that go whichever candidate of a choice is supposed. These are
 * Sudoku Explainer's dynamic forcing chains. Their length is counted in placed symbols, two
 * thoughts each.
 * @param deep whether locked symbols and pairs are used on the way
 */
export function findTrials(position: Position, deep: boolean): Finding | null {
  const base = deep ? 9 : 8.5
  const easiest = new EasiestFinding()
  const trials = new Map<number, Trial>()
  for (let candidate = 0; candidate < CELL_COUNT * SYMBOL_COUNT; candidate++) {
    if (!allows(position, candidate)) continue
    const trial = suppose(position, candidate, deep)
    trials.set(candidate, trial)
    if (trial.failed) easiest.offer(ratingOf(base, trial.placed), candidate)
  }
  visitChoices(position, (choice) => {
    const open = choice.map((candidate) => trials.get(candidate) as Trial)
    if (open.some(({ failed }) => failed)) return
    const rating = ratingOf(
      base,
      open.reduce((sum, { placed }) => sum + placed, 0),
    )
    for (const candidate of fallenInAll(position, open)) easiest.offer(rating, candidate)
  })
  return easiest.get()
}

/** Each symbol placed is two thoughts; half of them are on the way to what is concluded. */
function ratingOf(base: number, placed: number): number {
  return base + lengthSupplement(placed) / 10
}

/** The candidates that are gone in every outcome. */
function fallenInAll(position: Position, trials: readonly Trial[]): number[] {
  const fallen: number[] = []
  for (let cell = 0; cell < position.values.length; cell++) {
    let lost = position.candidates[cell] as number
    if (lost === 0) continue
    for (const trial of trials) lost &= ~leftAt(trial, cell)
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++)
      if ((lost >> symbol) & 1) fallen.push(cell * SYMBOL_COUNT + symbol)
  }
  return fallen
}

function leftAt({ position }: Trial, cell: number): number {
  const value = position.values[cell] as number
  return value >= 0 ? 1 << value : (position.candidates[cell] as number)
}

function allows(position: Position, candidate: number): boolean {
  const cell = (candidate / SYMBOL_COUNT) | 0
  return position.allows(cell, candidate - cell * SYMBOL_COUNT)
}
