import type { Status } from '../../contract.ts'
import type { RoundSpec, Word } from './round-spec.ts'
import { sameSequence } from './same-sequence.ts'

export type WordOutcome = 'open' | 'solved' | 'givenUp'

/** One scramble in play. Every tile is in exactly one place: a slot, or else its tray position. */
export interface WordState {
  /** The tile in each slot, or null. */
  readonly slots: readonly (number | null)[]
  /**
   * All tiles in the order of the tray, those in slots too: they leave a gap at their position and
   * come back to it.
   */
  readonly tray: readonly number[]
  /** Slots whose tile no longer moves: a hint says that it is right, or the word is done. */
  readonly locked: readonly boolean[]
  readonly outcome: WordOutcome
  /** How many letters the player asked for. */
  readonly revealed: number
  /** Absent until the player is told which of the placed letters are right. */
  readonly judged?: Judged
}

/** How often the player was told, and what lay in each slot at that time. */
export interface Judged {
  readonly times: number
  readonly slots: readonly (number | null)[]
}

export interface State {
  readonly words: readonly WordState[]
  /** Index of the word on the table; moves are about this one. */
  readonly current: number
}

export function status(_spec: RoundSpec, state: State): Status {
  return state.words.every((word) => word.outcome !== 'open') ? 'finished' : 'playing'
}

export function start(spec: RoundSpec): State {
  return { words: spec.words.map(startWord), current: 0 }
}

function startWord(word: Word): WordState {
  return {
    slots: word.tiles.map(() => null),
    tray: word.tiles.map((_, tile) => tile),
    locked: word.tiles.map(() => false),
    outcome: 'open',
    revealed: 0,
  }
}

/**
 * Spec and state of the current word. `current` is always in range, because only `goTo` sets it.
 */
export function currentWord(spec: RoundSpec, state: State): { word: Word; inPlay: WordState } {
  return {
    word: spec.words[state.current] as Word,
    inPlay: state.words[state.current] as WordState,
  }
}

/** The tiles that are in the tray, in its order. */
export function freeTiles(inPlay: WordState): number[] {
  return inPlay.tray.filter((tile) => !inPlay.slots.includes(tile))
}

/** The letter in each slot, null where it is empty. */
export function lettersInSlots(word: Word, inPlay: WordState): (string | null)[] {
  return inPlay.slots.map((tile) => word.tiles[tile ?? -1] ?? null)
}

/** The answer the slots spell, in its full spelling with accents and spaces; null if none. */
export function answerInSlots(word: Word, inPlay: WordState): string | null {
  const letters = lettersInSlots(word, inPlay)
  const index = word.spellings.findIndex((spelling) => sameSequence(spelling, letters))
  return word.answers[index] ?? null
}
