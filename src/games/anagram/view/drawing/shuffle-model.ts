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
  /** Identifies the word in play: for another word the tiles are made anew. */
  readonly word: string
  readonly layout: ShuffleLayout
  /** By tile. */
  readonly tiles: readonly TileLook[]
  /** The slot that the next letter goes to, and whether the player chose it. */
  readonly target: { readonly slot: number; readonly chosen: boolean } | null
  readonly done: boolean
  /** Each time this number rises, the tiles shake once. */
  readonly shakes: number
  onTouch(at: Position): void
  onPickUp(at: Position): void
  /** Replaces the last `onPickUp`: the press was a tap after all. */
  onTapAfterAll(at: Position): void
  onDrop(tile: number, target: Position | 'tray' | null): void
}
