import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { lockedInExtras, onlyExtraCell, sameExtraCandidate } from './loop-rules.ts'
import type { LoopRule } from './loop-rules.ts'
import { extrasInSet } from './loop-set-rule.ts'
import { visitUniqueLoops } from './visit-unique-loops.ts'

// Loops of two symbols in six cells or more, some of which have other candidates, too. Sudoku
// Explainer: 4.6 to 5.0, and up to 5.3 with a set.

/** One cell has other candidates. */
export const uniqueLoop1 = uniqueLoop('uniqueLoop1', onlyExtraCell)
/** Some cells have the same other candidate. */
export const uniqueLoop2 = uniqueLoop('uniqueLoop2', sameExtraCandidate)
/** Two cells make a set with other cells. */
export const uniqueLoop3 = uniqueLoop('uniqueLoop3', extrasInSet)
/** One of the two symbols is locked in the two cells with others. */
export const uniqueLoop4 = uniqueLoop('uniqueLoop4', lockedInExtras)

function uniqueLoop(id: TechniqueId, rule: LoopRule): Technique {
  return { id, rating: 4.6, visit: (position, see) => visitUniqueLoops(rule, position, see) }
}
