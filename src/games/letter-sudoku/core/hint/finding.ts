import type { Position } from '../solver/position.ts'
import type { Step } from '../techniques/technique.ts'

/** What there is to help with in a state, before it is put into words. */
export type Finding =
  /** A letter that is not the right one. */
  | { readonly kind: 'wrong'; readonly cell: number }
  /** Notes that lack the right letter. */
  | { readonly kind: 'missing'; readonly cell: number }
  /** A step that logic allows, in the position as the player sees it. */
  | { readonly kind: 'step'; readonly position: Position; readonly step: Step }
