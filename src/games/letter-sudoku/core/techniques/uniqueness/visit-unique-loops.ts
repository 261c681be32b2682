import type { Position } from '../../solver/position.ts'
import type { TechniqueId } from '../technique-id.ts'
import type { Visitor } from '../technique.ts'
import { findUniqueLoops } from './find-unique-loops.ts'
import { findUniqueRectangles } from './find-unique-rectangles.ts'
import { lockedInExtras, onlyExtraCell, sameExtraCandidate } from './loop-rules.ts'
import type { LoopRule } from './loop-rules.ts'
import { extrasInSet } from './loop-set-rule.ts'

const RULES: readonly LoopRule[] = [onlyExtraCell, sameExtraCandidate, extrasInSet, lockedInExtras]
const RECTANGLE = 4

/** Shows the steps of one rule on rectangles that carry the name of a technique. */
export function visitUniqueRectangles(
  id: TechniqueId,
  rule: LoopRule,
  position: Position,
  see: Visitor,
): boolean {
  const named: Visitor = (step) => step.technique === id && see(step)
  return findUniqueRectangles(position, (loop) => rule(position, loop, named))
}

/** Shows the steps of one rule on loops of six cells and more. */
export function visitUniqueLoops(rule: LoopRule, position: Position, see: Visitor): boolean {
  return findUniqueLoops(
    position,
    (loop) => loop.cells.length > RECTANGLE && rule(position, loop, see),
  )
}

/**
 * Shows the steps of all rules on rectangles and loops that Sudoku Explainer knows, in one search.
 */
export function visitAllUniqueLoops(position: Position, see: Visitor): boolean {
  return findUniqueLoops(position, (loop) => RULES.some((rule) => rule(position, loop, see)))
}
