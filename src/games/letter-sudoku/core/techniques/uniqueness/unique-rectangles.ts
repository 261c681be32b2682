import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { lockedInExtras, onlyExtraCell, sameExtraCandidate } from './loop-rules.ts'
import type { LoopRule } from './loop-rules.ts'
import { extrasInSet } from './loop-set-rule.ts'
import { visitUniqueRectangles } from './visit-unique-loops.ts'

// Rectangles of two symbols, some cells of which have other candidates, too. Sudoku Explainer: 4.5, and
// up to 4.9 with a set. Type 6 is in a file of its own: it looks at lines, not at other candidates.

/** One cell has other candidates. */
export const uniqueRectangle1 = uniqueRectangle('uniqueRectangle1', onlyExtraCell)
/** Two neighbouring cells have the same other candidate. */
export const uniqueRectangle2 = uniqueRectangle('uniqueRectangle2', sameExtraCandidate)
/** Two cells make a set with other cells. */
export const uniqueRectangle3 = uniqueRectangle('uniqueRectangle3', extrasInSet)
/** One of the two symbols is locked in the two cells with others. */
export const uniqueRectangle4 = uniqueRectangle('uniqueRectangle4', lockedInExtras)
/** Two opposite cells, or three, have the same other candidate. */
export const uniqueRectangle5 = uniqueRectangle('uniqueRectangle5', sameExtraCandidate)

function uniqueRectangle(id: TechniqueId, rule: LoopRule): Technique {
  return {
    id,
    rating: 4.5,
    visit: (position, see) => visitUniqueRectangles(id, rule, position, see),
  }
}
