import type { ComponentType } from 'preact'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { FirstCell, Tried } from '../../core/first-grid.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { GridModel } from '../drawing/grid-model.ts'
import type { GridActions } from '../play/grid-controller.ts'
import type { GridUi } from '../play/grid-ui.ts'

/** How a grid goes, while it is explained: its row, its column and its box are lit in turn, then a cell to try. */
export interface FirstGrid {
  /** In the place of the messages. */
  readonly Strip: ComponentType<StripProps>
  /** What it shows on the board. */
  createPainter(draw: Draw): FirstPainter
  readonly units: readonly [Unit, Unit, Unit]
  /** The cell to try; null where the board has none that can be explained. */
  readonly first: FirstCell | null
  /** Which of the units is explained, from 0; after the last of them it is the cell. */
  readonly at: number
  readonly tried: Tried
  /** The letter that was tried, -1 before; and the sentence about it where it is not the one. */
  readonly blocked: Message | null
  /** Whether the board shows anything of it. */
  readonly isLit: boolean
  /** Whether the board was drawn with it: its time begins then. */
  readonly isSeen: boolean
  /** Whether the player wants it now, and not what was chosen or shown before. */
  readonly isAsked: boolean
  /** Whether there is a drawing at all. Without one, its words say where the cell is. */
  readonly isDrawn: boolean
  /** Whether the clock stands because of it, and not for a pause. */
  readonly holds: boolean
  /** What cells are to it, by the ids of the mirror's cells. */
  readonly roles: ReadonlyMap<string, Message>
  see(): void
  /** To the next unit, and then to the cell. */
  onward(): void
  skip(): void
  /** A hint, or something that is said, ends it; and after the right letter whatever the player does. */
  follow(ui: GridUi): void
  /** The player wants a pause; its clock stands again once that is over. */
  pause(): void
}

export interface FirstPainter {
  render(next: GridModel, previous: GridModel | null, placeOf: PlaceOf): void
}

/** Where some cells are drawn, all together. */
export type PlaceOf = (cells: readonly number[]) => Rect

export interface StripProps {
  readonly shown: FirstGrid
  readonly spec: Spec
  readonly ui: GridUi
  readonly actions: Pick<GridActions, 'press' | 'letGo'>
  /** While something else has the player's attention, it stays where it is. */
  readonly waits: boolean
}
