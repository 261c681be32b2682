import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitDirectHiddenSets, visitHiddenSets } from './visit-hidden-sets.ts'
import { visitNakedSets } from './visit-naked-sets.ts'

// Ratings are Sudoku Explainer's.

// Some cells of a unit have as many candidates between them.
export const nakedPair = subset('nakedPair', visitNakedSets, { rating: 3, size: 2 })
export const nakedTriplet = subset('nakedTriplet', visitNakedSets, { rating: 3.6, size: 3 })
export const nakedQuad = subset('nakedQuad', visitNakedSets, { rating: 5, size: 4 })

// Some symbols have as many cells of a unit between them.
export const hiddenPair = subset('hiddenPair', visitHiddenSets, { rating: 3.4, size: 2 })
export const hiddenTriplet = subset('hiddenTriplet', visitHiddenSets, { rating: 4, size: 3 })
export const hiddenQuad = subset('hiddenQuad', visitHiddenSets, { rating: 5.4, size: 4 })

// A hidden set that leaves its unit with one cell for another symbol.
export const directHiddenPair = subset('directHiddenPair', visitDirectHiddenSets, {
  rating: 2,
  size: 2,
})
export const directHiddenTriplet = subset('directHiddenTriplet', visitDirectHiddenSets, {
  rating: 2.5,
  size: 3,
})

type Search = typeof visitNakedSets

function subset(
  id: TechniqueId,
  search: Search,
  { rating, size }: { rating: number; size: number },
): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => search(rule, position, size, see) }
}
