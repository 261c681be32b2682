import type { Position } from '../solver/position.ts'
import type { Step } from '../techniques/technique.ts'

/** A step that logic allows, in the position as the player sees it. */
interface FoundStep {
  readonly kind: 'step'
  readonly position: Position
  readonly step: Step
}

/** What there is to help with in a state, as far as the lower ladder goes, before it is put into words. */
export type LowerFinding =
  /** A letter that is not the right one. */
  | { readonly kind: 'wrong'; readonly cell: number }
  /** Notes that lack the right letter. */
  | { readonly kind: 'missing'; readonly cell: number }
  | FoundStep

/** What there is to help with where the lower ladder finds nothing, before it is put into words. */
export type UpperFinding =
  | FoundStep
  /** No technique finds a step. */
  | { readonly kind: 'beyond'; readonly position: Position }
