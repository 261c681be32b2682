import { symbolsOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { bugStep } from './bug-step.ts'
import { findBug } from './find-bug.ts'

/**
 * A grave but for one cell, which therefore holds one of its extra candidates. Sudoku Explainer: 5.6.
 */
export const bug1: Technique = {
  id: 'bug1',
  rating: 5.6,
  visit(position, see) {
    const bug = findBug(position)
    const [cell, second] = bug?.cells ?? []
    if (!bug || cell === undefined || second !== undefined) return false
    const others = (position.candidates[cell] as number) & ~bug.mask
    const eliminations = symbolsOf(others).map((symbol) => ({ cell, symbol }))
    return see(bugStep(bug, { technique: bug1.id, rating: bug1.rating, eliminations }))
  },
}
