import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitFish } from './visit-fish.ts'

// Some parallel lines hold a symbol in as many crossing lines only. Ratings are Sudoku Explainer's.

/** Two lines. */
export const xWing = fish('xWing', { rating: 3.2, size: 2 })
/** Three lines. */
export const swordfish = fish('swordfish', { rating: 3.8, size: 3 })
/** Four lines. */
export const jellyfish = fish('jellyfish', { rating: 5.2, size: 4 })

function fish(id: TechniqueId, { rating, size }: { rating: number; size: number }): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitFish(rule, position, size, see) }
}
