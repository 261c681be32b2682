import type { UnitKind } from '../../../../kit/grid-geometry.ts'
import type { LadderId } from '../techniques/technique-id.ts'
import type { LessonId } from './lesson-of.ts'

/**
 * What a lesson asks a player to touch.
 * - `last` the cell that is the last empty one of its row, column or box
 * - `where` the cell of a unit that a letter goes to
 * - `only` the cell that has one letter left
 * - `gone` a cell that loses a letter
 * - `cells` a cell of the pattern
 */
export type Ask = 'last' | 'where' | 'only' | 'gone' | 'cells'

/** A lesson has so many positions. */
export const POSITIONS = 3

/** The lessons by what they ask, the easiest first. */
export const ASKS = {
  lastCell: 'last',
  hiddenSingleBox: 'where',
  hiddenSingleLine: 'where',
  nakedSingle: 'only',
  pointing: 'gone',
  nakedPair: 'cells',
  xWing: 'gone',
  hiddenPair: 'cells',
  nakedTriplet: 'cells',
  skyscraper: 'gone',
  xyWing: 'gone',
  uniqueRectangle1: 'cells',
  simpleColoursTrap: 'gone',
  xyChain: 'gone',
} as const satisfies Record<LessonId, Ask>

export const LESSONS = Object.keys(ASKS) as readonly LessonId[]

/** Whether an address names a lesson. */
export function isLesson(id: string): id is LessonId {
  return Object.hasOwn(ASKS, id)
}

/** Singles are looked for without notes; all else happens in notes. */
export function hasNotes(lesson: LessonId): boolean {
  return ASKS[lesson] === 'gone' || ASKS[lesson] === 'cells'
}

/** A position in which one step of a lesson is the next one. Letters are symbols, 0–8. */
export interface LessonPosition {
  /** The number from which the generator makes its grid. */
  readonly from: number
  readonly technique: LadderId
  /** A sign for each cell: 0–8 for a given, a–i for a letter placed since, "." where it is empty. */
  readonly grid: string
  /** The notes struck out so far, three digits each: the cell, then the symbol. */
  readonly struck: string
  /** The symbol that the question names. */
  readonly symbol: number
  /** The unit that it names, as its kind and index; absent where it names none. */
  readonly unit?: readonly [UnitKind, number]
  /** The cells that find the step. */
  readonly cells: readonly number[]
}
