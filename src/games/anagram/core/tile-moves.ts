import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Position } from './move.ts'
import { sameSequence } from './same-sequence.ts'
import { freeTiles } from './state.ts'
import type { WordState } from './state.ts'

/** Puts a tile into a slot, wherever it is; a tile that lay there goes back to the tray. */
export function place(inPlay: WordState, tile: number, slot: number): Result<WordState> {
  if (!inPlay.tray.includes(tile)) return err('anagram.reason.noSuchTile')
  const fault = slotFault(inPlay, slot)
  if (fault) return fault
  const from = inPlay.slots.indexOf(tile)
  if (from === slot) return ok(inPlay)
  if (inPlay.locked[from]) return err('anagram.reason.locked')
  return ok(withTileAt(inPlay, tile, slot))
}

/** The same as `place`, without the check that the tile may move. */
export function withTileAt(inPlay: WordState, tile: number, slot: number): WordState {
  const slots = inPlay.slots.map((held) => (held === tile ? null : held))
  slots[slot] = tile
  return { ...inPlay, slots }
}

export function takeBack(inPlay: WordState, slot: number): Result<WordState> {
  const fault = slotFault(inPlay, slot)
  if (fault) return fault
  return ok(
    inPlay.slots[slot] === null ? inPlay : { ...inPlay, slots: inPlay.slots.with(slot, null) },
  )
}

export function clear(inPlay: WordState): WordState {
  const isLoose = (tile: number | null, slot: number) => tile !== null && !inPlay.locked[slot]
  if (!inPlay.slots.some(isLoose)) return inPlay
  return { ...inPlay, slots: inPlay.slots.map((tile, slot) => (isLoose(tile, slot) ? null : tile)) }
}

export function swap(inPlay: WordState, a: Position, b: Position): Result<WordState> {
  const fault = positionFault(inPlay, a) ?? positionFault(inPlay, b)
  if (fault) return fault
  if (a.in === b.in && a.index === b.index) return ok(inPlay)
  if (a.in === 'slot' && b.in === 'slot') return ok(swapSlots(inPlay, a.index, b.index))
  if (a.in === 'tray' && b.in === 'tray') return ok(swapInTray(inPlay, a.index, b.index))
  const [slot, position] = a.in === 'slot' ? [a.index, b.index] : [b.index, a.index]
  return ok(exchange(inPlay, slot, position))
}

/** Lays the tiles of the tray out in another order; gaps stay where they are. */
export function reorder(inPlay: WordState, order: readonly number[]): Result<WordState> {
  const free = freeTiles(inPlay)
  const isPermutation = order.length === free.length && free.every((tile) => order.includes(tile))
  if (!isPermutation) return err('anagram.reason.order')
  if (sameSequence(order, free)) return ok(inPlay)
  const next = order.values()
  return ok({
    ...inPlay,
    tray: inPlay.tray.map((tile) => (free.includes(tile) ? (next.next().value ?? tile) : tile)),
  })
}

function swapSlots(inPlay: WordState, a: number, b: number): WordState {
  const atA = inPlay.slots[a] ?? null
  const atB = inPlay.slots[b] ?? null
  return atA === atB ? inPlay : { ...inPlay, slots: inPlay.slots.with(a, atB).with(b, atA) }
}

function swapInTray(inPlay: WordState, a: number, b: number): WordState {
  const atA = inPlay.tray[a] as number
  const atB = inPlay.tray[b] as number
  // Two gaps look alike, so swapping them would be a move that nobody can see.
  if (inPlay.slots.includes(atA) && inPlay.slots.includes(atB)) return inPlay
  return { ...inPlay, tray: inPlay.tray.with(a, atB).with(b, atA) }
}

/** Trades a slot's tile for the one at a tray position; either may be absent. */
function exchange(inPlay: WordState, slot: number, position: number): WordState {
  const inSlot = inPlay.slots[slot] ?? null
  const inTray = inPlay.tray[position] as number
  const isGap = inPlay.slots.includes(inTray)
  if (inSlot === null) return isGap ? inPlay : withTileAt(inPlay, inTray, slot)
  // The slot's tile goes to this very position in the tray, so the two tiles swap their tray
  // positions, too.
  const home = inPlay.tray.indexOf(inSlot)
  const tray = inPlay.tray.with(home, inTray).with(position, inSlot)
  return { ...inPlay, tray, slots: inPlay.slots.with(slot, isGap ? null : inTray) }
}

function positionFault(inPlay: WordState, position: Position) {
  if (position.in === 'slot') return slotFault(inPlay, position.index)
  return inPlay.tray[position.index] === undefined ? err('anagram.reason.noSuchTile') : undefined
}

function slotFault(inPlay: WordState, slot: number) {
  if (inPlay.slots[slot] === undefined) return err('anagram.reason.noSuchSlot')
  return inPlay.locked[slot] ? err('anagram.reason.locked') : undefined
}
