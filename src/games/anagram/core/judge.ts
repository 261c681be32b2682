import type { Move } from './move.ts'
import type { Word } from './round-spec.ts'
import { closestSpelling } from './spellings.ts'
import { lettersInSlots } from './state.ts'
import type { WordState } from './state.ts'
import { clear } from './tile-moves.ts'

/**
 * Tells the player which of the placed letters are right, as the closest answer has them
 * (`closestSpelling`), and locks these. Nothing happens where the player knows it already of every letter.
 */
export function judge(word: Word, inPlay: WordState): WordState {
  if (!canJudge(inPlay)) return inPlay
  const right = closestSpelling(word, inPlay)
  const letters = lettersInSlots(word, inPlay)
  return {
    ...inPlay,
    locked: inPlay.locked.map((locked, slot) => locked || letters[slot] === right[slot]),
    judged: { times: timesJudged(inPlay) + 1, slots: inPlay.slots },
  }
}

/** Judges the placed letters, and takes back those that are at a wrong place. */
export function keepRight(word: Word, inPlay: WordState): WordState {
  return clear(judge(word, inPlay))
}

/** Whether a letter is placed of which the player has not been told if it is right. */
export function canJudge({ slots, locked, judged }: WordState): boolean {
  return slots.some((tile, slot) => tile !== null && !locked[slot] && tile !== judged?.slots[slot])
}

export function timesJudged({ judged }: WordState): number {
  return judged?.times ?? 0
}

/** The gentlest hint that tells something new: which of the placed letters are right, else one letter more. */
export function nextHint(inPlay: WordState): Move {
  return { type: canJudge(inPlay) ? 'judge' : 'reveal' }
}
