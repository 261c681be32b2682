import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitFinnedFish } from './visit-finned-fish.ts'

// Lines that would be a fish but for places in one box, the fins. A fish is sashimi where one of its
// lines has a single place left without the fins. Not in Sudoku Explainer: ratings follow the order of
// HoDoKu, whose score stands beside each row.

export const finnedXWing = fish('finnedXWing', { rating: 4.6, size: 2, sashimi: false }) // score 130
export const finnedSwordfish = fish('finnedSwordfish', { rating: 5.3, size: 3, sashimi: false }) // score 200
export const finnedJellyfish = fish('finnedJellyfish', { rating: 5.8, size: 4, sashimi: false }) // score 250
export const sashimiXWing = fish('sashimiXWing', { rating: 4.8, size: 2, sashimi: true }) // score 150
export const sashimiSwordfish = fish('sashimiSwordfish', { rating: 5.5, size: 3, sashimi: true }) // score 240
export const sashimiJellyfish = fish('sashimiJellyfish', { rating: 5.9, size: 4, sashimi: true }) // score 260

interface Row {
  readonly rating: number
  /** How many lines the fish has. */
  readonly size: number
  readonly sashimi: boolean
}

function fish(id: TechniqueId, { rating, ...kind }: Row): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitFinnedFish(rule, position, kind, see) }
}
