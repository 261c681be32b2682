import type { Word } from './round-spec.ts'
import { lettersInSlots } from './state.ts'
import type { WordState } from './state.ts'

/** The spellings of a word's answers that have every locked letter where it is. There always is one. */
export function agreeingSpellings(word: Word, inPlay: WordState): readonly (readonly string[])[] {
  const letters = lettersInSlots(word, inPlay)
  return word.spellings.filter((spelling) =>
    spelling.every((letter, slot) => !inPlay.locked[slot] || letters[slot] === letter),
  )
}

/**
 * The spelling that the player is told about: of those that agree with the locked letters, the one with the most of
 * the placed letters where they are; the first of equals.
 */
export function closestSpelling(word: Word, inPlay: WordState): readonly string[] {
  const letters = lettersInSlots(word, inPlay)
  const hits = (spelling: readonly string[]) =>
    spelling.filter((letter, slot) => letters[slot] === letter).length
  return agreeingSpellings(word, inPlay).reduce((best, other) =>
    hits(other) > hits(best) ? other : best,
  )
}
