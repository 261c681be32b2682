import { seenByAll } from '../../solver/sight.ts'
import { countOf, lowestOf } from '../../symbol.ts'
import type { Technique } from '../technique.ts'
import { bugStep } from './bug-step.ts'
import { findBug } from './find-bug.ts'

/**
 * A grave but for several cells with the same one extra candidate: it goes from every cell that sees
 * them all. Sudoku Explainer: 5.7.
 */
export const bug2: Technique = {
  id: 'bug2',
  rating: 5.7,
  visit(position, see) {
    const bug = findBug(position)
    if (!bug || bug.cells.length < 2 || countOf(bug.mask) !== 1) return false
    const symbol = lowestOf(bug.mask)
    const eliminations = seenByAll(position, symbol, bug.cells).map((cell) => ({ cell, symbol }))
    if (eliminations.length === 0) return false
    return see(bugStep(bug, { technique: bug2.id, rating: bug2.rating, eliminations }))
  },
}
