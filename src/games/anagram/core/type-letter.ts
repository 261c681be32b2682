import { letterRule } from './letter-rule.ts'
import type { Move } from './move.ts'
import type { RoundSpec } from './round-spec.ts'
import { currentWord, freeTiles } from './state.ts'
import type { State, WordState } from './state.ts'

/**
 * The move for a letter typed on a keyboard: a tile with that letter, as the language folds it,
 * goes from the tray to the next empty slot. Null if there is no such tile or slot.
 * @param from slot to look from, e.g. the one under the cursor; the search wraps round
 */
export function typeLetter(spec: RoundSpec, state: State, typed: string, from = 0): Move | null {
  const { word, inPlay } = currentWord(spec, state)
  const [letter, ...more] = letterRule(spec.language)(typed)
  if (more.length > 0) return null
  const tile = freeTiles(inPlay).find((free) => word.tiles[free] === letter)
  const slot = nextEmptySlot(inPlay, from)
  return tile === undefined || slot === null ? null : { type: 'place', tile, slot }
}

/**
 * The move for the delete key: the last tile that can be taken back. Null if there is none.
 * @param before only slots in front of this one count, e.g. the one under the cursor
 */
export function deleteLetter(state: State, before = Infinity): Move | null {
  const inPlay = state.words[state.current]
  if (!inPlay) return null
  const slot = inPlay.slots.findLastIndex(
    (tile, at) => at < before && tile !== null && !inPlay.locked[at],
  )
  return slot < 0 ? null : { type: 'takeBack', slot }
}

/** The first empty slot from a given one on, wrapping round; null if all are full. */
export function nextEmptySlot({ slots }: WordState, from = 0): number | null {
  const isEmpty = (tile: number | null, at: number) => tile === null && at >= from
  const ahead = slots.findIndex(isEmpty)
  const slot = ahead < 0 ? slots.indexOf(null) : ahead
  return slot < 0 ? null : slot
}
