import type { Word } from './round-spec.ts'
import { agreeingSpellings, closestSpelling } from './spellings.ts'
import { freeTiles, lettersInSlots } from './state.ts'
import type { WordState } from './state.ts'
import { withTileAt } from './tile-moves.ts'

/**
 * Puts the right letter into the first slot that is wrong or empty, and locks it. Of several
 * answers it takes the closest (`closestSpelling`). An open word always has such a slot, so it is solved by at most as many
 * reveals as it has letters.
 */
export function reveal(word: Word, inPlay: WordState): WordState {
  const target = closestSpelling(word, inPlay)
  const slot = firstWrongSlot(word, inPlay, target)
  const moved = withTileAt(inPlay, tileFor(word, inPlay, target, slot), slot)
  return { ...moved, locked: inPlay.locked.with(slot, true), revealed: inPlay.revealed + 1 }
}

/** Fills the slots with the first answer that agrees with the locked letters, and locks them all. */
export function showAnswer(word: Word, inPlay: WordState): WordState {
  const target = agreeingSpellings(word, inPlay)[0] as readonly string[]
  let shown = inPlay
  for (;;) {
    const slot = firstWrongSlot(word, shown, target)
    if (slot < 0) return { ...shown, locked: shown.slots.map(() => true) }
    shown = withTileAt(shown, tileFor(word, shown, target, slot), slot)
  }
}

function firstWrongSlot(word: Word, inPlay: WordState, target: readonly string[]): number {
  const letters = lettersInSlots(word, inPlay)
  return target.findIndex((letter, slot) => letters[slot] !== letter)
}

/**
 * A tile with the letter that a slot lacks: from the tray, else from a slot where it is wrong. One
 * exists, because the tiles are the target's letters and this slot does not hold its own.
 */
function tileFor(word: Word, inPlay: WordState, target: readonly string[], slot: number): number {
  const letter = target[slot]
  const misplaced = inPlay.slots.filter(
    (tile, at): tile is number => tile !== null && word.tiles[tile] !== target[at],
  )
  const candidates = [...freeTiles(inPlay), ...misplaced]
  return candidates.find((tile) => word.tiles[tile] === letter) as number
}
