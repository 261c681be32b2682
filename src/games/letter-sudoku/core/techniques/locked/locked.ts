import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { CLAIMING_CROSSINGS, POINTING_CROSSINGS } from './crossings.ts'
import type { Crossing } from './crossings.ts'
import { visitDirectLocked, visitLocked } from './visit-locked.ts'

// Ratings are Sudoku Explainer's.

/** A box has a symbol in one of its rows or columns only, so the rest of that line loses it. */
export const pointing = locked('pointing', visitLocked, {
  rating: 2.6,
  crossings: POINTING_CROSSINGS,
})
/** A line has a symbol in one box only, so the rest of that box loses it. */
export const claiming = locked('claiming', visitLocked, {
  rating: 2.8,
  crossings: CLAIMING_CROSSINGS,
})
/** Pointing that leaves another box on the line with one cell for the symbol. */
export const directPointing = locked('directPointing', visitDirectLocked, {
  rating: 1.7,
  crossings: POINTING_CROSSINGS,
})
/** Claiming that leaves another line through the box with one cell for the symbol. */
export const directClaiming = locked('directClaiming', visitDirectLocked, {
  rating: 1.9,
  crossings: CLAIMING_CROSSINGS,
})

type Search = typeof visitLocked

function locked(
  id: TechniqueId,
  search: Search,
  { rating, crossings }: { rating: number; crossings: readonly Crossing[] },
): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => search(rule, position, crossings, see) }
}
