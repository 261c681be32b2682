import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { commonCandidate, onlyWideCell, sameExtraInAll } from './bug-rules.ts'
import type { BugRule } from './bug-rules.ts'
import { extrasOfBugInSet } from './bug-set-rule.ts'
import { findBug } from './find-bug.ts'

// A bivalue universal grave but for some cells, which have extra candidates (see `Bug`). Ratings are
// Sudoku Explainer's.

/** One cell has them. */
export const bug1 = grave('bug1', { rating: 5.6, rule: onlyWideCell })
/** Several cells have the same one. */
export const bug2 = grave('bug2', { rating: 5.7, rule: sameExtraInAll })
/** Several cells of a unit have them and make a naked set with others: 5.8 for a pair, up to 6.2. */
export const bug3 = grave('bug3', { rating: 5.8, rule: extrasOfBugInSet })
/** Two cells of a unit have them, and another candidate in common. */
export const bug4 = grave('bug4', { rating: 5.7, rule: commonCandidate })

function grave(id: TechniqueId, { rating, rule }: { rating: number; rule: BugRule }): Technique {
  return {
    id,
    rating,
    visit(position, see) {
      const bug = findBug(position)
      return bug !== null && rule({ id, rating }, position, bug, see)
    },
  }
}
