import type { Direction } from '../../../../kit/direction.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { Shape } from '../../core/hint/shape.ts'
import type { FirstGrid } from '../first/first-grid.ts'
import type { HintView } from '../hint/hint-source.ts'
import type { CellLook } from '../board/cell-look.ts'
import type { StreetView } from '../street/use-street.ts'

/** Everything the grid's drawing is made from; two equal models draw the same picture. */
export interface GridModel {
  readonly board: Rect
  /** null once the grid is solved. */
  readonly pad: Rect | null
  /** Whether the page has made room for the finish. */
  readonly finished: boolean
  /** null on screens that have no room for the street. */
  readonly street: Rect | null
  /** What draws the street; null until it is fetched. */
  readonly streetView: StreetView | null
  readonly palette: Palette
  /** Whether letters and notes are drawn larger in their cells. */
  readonly large: boolean
  readonly looks: readonly CellLook[]
  /** The chosen cell, whose row and column get notches on the frame. */
  readonly chosen: number | null
  /** What draws hints; null until it is fetched. */
  readonly hintView: HintView | null
  /** What the beat of a hint draws. */
  readonly shapes: readonly Shape[]
  /** How the grid goes, while the board shows it; null otherwise. */
  readonly first: FirstGrid | null
  /** Which beat of a hint is shown, from 0; -1 while there is none. */
  readonly beat: number
  /** Units that are complete and right; once all are, the boxes alone. */
  readonly complete: readonly Unit[]
  /** Boxes that are complete and right, by index: they carry a seal. */
  readonly sealed: readonly number[]
  readonly keys: readonly KeyLook[]
  /** The board is covered while the clock is stopped. */
  readonly paused: boolean
  /** Space between keys, in CSS pixels. */
  readonly gap: number
  /** Whether the grid's letters are written from left to right or from right to left. */
  readonly direction: Direction
  onCell(cell: number): void
  onKey(key: number): void
  /** A finger rests on a key. */
  onLongKey(key: number): void
  /** Whether a letter is in hand, so that a pointer may draw over cells. */
  readonly isArmed: boolean
  /** A pointer crosses these cells; none any more when the list is empty. */
  onCross(cells: readonly number[]): void
  /** A pointer has crossed these cells and came up. */
  onCrossed(cells: readonly number[]): void
}

export interface KeyLook {
  /** The letter, or null for the eraser. */
  readonly letter: string | null
  readonly remaining: number | null
  readonly held: boolean
  readonly spent: boolean
  /** While the player makes notes, letters on keys are as small as notes. */
  readonly asMark: boolean
}
