import type { Band } from '../../games/letter-sudoku/core/rating/band.ts'
import type { Wishes } from '../../games/letter-sudoku/core/generator/wishes.ts'
import { rate } from '../../games/letter-sudoku/core/rating/rate.ts'
import type { Grade } from '../../games/letter-sudoku/core/rating/rate.ts'
import type { SeedSeries } from './seed-series.ts'

/** What is to be made: plain data, which a thread can be told. */
export interface GenerateTask {
  readonly command: 'generate'
  readonly letters: readonly string[]
  readonly json: boolean
  readonly seeds: SeedSeries
  readonly band: Band | null
  readonly wishes: Omit<Wishes, 'seed' | 'difficulty'>
}

/** The wishes of one puzzle, as the generator wants them. */
export function wishesOf({ wishes, band }: GenerateTask, seed: number): Wishes<Grade> {
  return band === null ? { ...wishes, seed } : { ...wishes, seed, difficulty: { band, rate } }
}
