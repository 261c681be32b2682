import type { Position } from '../../core/move.ts'
import type { ShuffleLayout } from './shuffle-layout.ts'
import type { TownModel } from '../town/town-painter.ts'

/**
 * How a tile looks; each differs in shape, not in colour alone.
 * - loose: raised; held: framed; revealed: flat with a seal; solved: lit; shown: flat outline
 */
export type TileFace = 'loose' | 'held' | 'revealed' | 'solved' | 'shown'

export interface TileLook {
  readonly letter: string
  readonly at: Position
  readonly face: TileFace
}

/** Everything the drawing is made from; two equal models draw the same picture. */
export interface ShuffleModel extends TownModel {
  /** Names the word on the table, so that another word is dealt anew. */
  readonly word: string
  readonly layout: ShuffleLayout
  /** By tile. */
  readonly tiles: readonly TileLook[]
  /** The slot that the next letter goes to, and whether the player chose it. */
  readonly target: { readonly slot: number; readonly chosen: boolean } | null
  readonly done: boolean
  /** At each rise the tiles shake once. */
  readonly shakes: number
  onTouch(at: Position): void
  onPickUp(at: Position): void
  /** Takes the last `onPickUp` back: it was a touch. */
  onTapAfterAll(at: Position): void
  onDrop(tile: number, target: Position | 'tray' | null): void
}
