import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Move, Position } from '../../core/move.ts'
import type { WordState } from '../../core/state.ts'
import { nextEmptySlot } from '../../core/type-letter.ts'

/** What the player is about to do. None of it is undone by undo, so none of it is in the moves. */
export interface ShuffleUi {
  /** The slot or tile that keys act on. */
  readonly cursor: Position
  /** The empty slot that the next letter goes to; null: the first empty one. */
  readonly chosen: number | null
  /** With the swap tool, touching a tile takes it in hand instead of moving it between tray and answer. */
  readonly swapping: boolean
  /** The tile in hand, which goes to the place that is touched next. */
  readonly held: number | null
  /** Whether the player is being asked if the answer shall be shown. */
  readonly asking: boolean
  /** How often the tiles have shaken because the answer was wrong. Each time this rises, they shake once. */
  readonly shakes: number
  /**
   * A new object brings the focus to the cursor, once. It says what acted: after a
   * pointer the focus has no ring.
   */
  readonly follow: { readonly by: 'keys' | 'pointer' } | null
  readonly message: ShuffleMessage | null
}

export interface ShuffleMessage {
  readonly kind: 'info' | 'wrong' | 'good'
  readonly text: Text
}

export const START_UI: ShuffleUi = {
  cursor: { in: 'tray', index: 0 },
  chosen: null,
  swapping: false,
  held: null,
  asking: false,
  shakes: 0,
  follow: null,
  message: null,
}

/** The next thing the player sees, and the move to play, if any. */
export interface Reaction {
  readonly ui: ShuffleUi
  readonly move: Move | null
}

/** The tile at a position; null in an empty slot or where a tray's tile has left its gap. */
export function tileAt(word: WordState, at: Position): number | null {
  if (at.in === 'slot') return word.slots[at.index] ?? null
  const tile = word.tray[at.index]
  return tile === undefined || word.slots.includes(tile) ? null : tile
}

export function positionOf(word: WordState, tile: number): Position {
  const slot = word.slots.indexOf(tile)
  return slot >= 0 ? { in: 'slot', index: slot } : { in: 'tray', index: word.tray.indexOf(tile) }
}

/** The slot that a tile from the tray goes to. */
export function targetSlot(ui: ShuffleUi, word: WordState): number | null {
  return ui.chosen ?? nextEmptySlot(word)
}

/**
 * A slot or tile was touched. A tile in hand changes places with it. Otherwise a tile of the tray goes to its
 * slot, a placed tile goes back to the tray, and an empty slot is chosen for the next letter.
 */
export function touch(ui: ShuffleUi, at: Position, word: WordState): Reaction {
  const moved = { ...ui, cursor: at, message: null }
  if (isLocked(word, at)) return { ui: { ...moved, message: lockedMessage() }, move: null }
  if (ui.held !== null) return putDown(moved, ui.held, at, word)
  const tile = tileAt(word, at)
  if (ui.swapping && tile !== null) return { ui: { ...moved, held: tile }, move: null }
  if (at.in === 'slot') {
    if (tile !== null) return { ui: moved, move: { type: 'takeBack', slot: at.index } }
    return { ui: { ...moved, chosen: ui.chosen === at.index ? null : at.index }, move: null }
  }
  const slot = targetSlot(ui, word)
  if (tile === null || slot === null) return { ui: moved, move: null }
  return { ui: moved, move: { type: 'place', tile, slot } }
}

/** A long press takes a tile in hand, or puts it down again, whatever the tool. */
export function pickUp(ui: ShuffleUi, at: Position, word: WordState): ShuffleUi {
  const tile = tileAt(word, at)
  if (isLocked(word, at)) return { ...ui, message: lockedMessage() }
  if (tile === null) return ui
  return { ...ui, cursor: at, held: ui.held === tile ? null : tile, message: null }
}

/** A tile was dragged somewhere: onto a position, onto the tray, or nowhere in particular. */
export function drop(
  ui: ShuffleUi,
  tile: number,
  target: Position | 'tray' | null,
  word: WordState,
): Reaction {
  const free = { ...ui, held: null, message: null }
  const from = positionOf(word, tile)
  if (target === null) return { ui: free, move: null }
  if (target === 'tray') {
    const move: Move | null = from.in === 'slot' ? { type: 'takeBack', slot: from.index } : null
    return { ui: free, move }
  }
  if (isLocked(word, target)) return { ui: { ...free, message: lockedMessage() }, move: null }
  return putDown(free, tile, target, word)
}

function putDown(ui: ShuffleUi, tile: number, at: Position, word: WordState): Reaction {
  const from = positionOf(word, tile)
  const free = { ...ui, held: null }
  if (from.in === at.in && from.index === at.index) return { ui: free, move: null }
  return { ui: free, move: { type: 'swap', a: from, b: at } }
}

/**
 * Adapts the state of the screen to a changed word. A tile that was locked is no longer held, and the cursor
 * leaves a gap of the tray. When a chosen slot was filled, the next empty slot behind it is chosen.
 */
export function settle(ui: ShuffleUi, word: WordState): ShuffleUi {
  const { chosen, held, cursor } = ui
  const isFilled = chosen !== null && word.slots[chosen] !== null
  const next = isFilled ? word.slots.findIndex((tile, at) => at > chosen && tile === null) : -1
  return {
    ...ui,
    chosen: isFilled ? (next < 0 ? null : next) : chosen,
    held: held !== null && isLocked(word, positionOf(word, held)) ? null : held,
    cursor: cursor.in === 'tray' ? nearestTile(word, cursor.index) : cursor,
  }
}

/** The tile of the tray at or behind a position, else before it, else the answer's first slot. */
function nearestTile(word: WordState, index: number): Position {
  const isThere = (at: number): boolean => tileAt(word, { in: 'tray', index: at }) !== null
  const all = word.tray.map((_, at) => at).filter(isThere)
  const found = all.find((at) => at >= index) ?? all.at(-1)
  return found === undefined ? { in: 'slot', index: 0 } : { in: 'tray', index: found }
}

export function isLocked(word: WordState, at: Position): boolean {
  return at.in === 'slot' && word.locked[at.index] === true
}

function lockedMessage(): ShuffleMessage {
  return { kind: 'info', text: msg('anagram.reason.locked') }
}

/** Whether every slot is full and the word is still open: the answer is wrong. */
export function isWrong(word: WordState): boolean {
  return word.outcome === 'open' && word.slots.every((tile) => tile !== null)
}
