import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import type { Move, Position } from '../core/move.ts'
import type { RoundSpec, Word } from '../core/round-spec.ts'
import { currentWord, freeTiles } from '../core/state.ts'
import type { State, WordState } from '../core/state.ts'
import { isWrong } from './shuffle-ui.ts'

/** What is said after a move: what was done, and that the answer is full but not right. */
export function sayAfterMove(spec: RoundSpec, before: State, after: State, move: Move): Message[] {
  const { word, inPlay } = currentWord(spec, after)
  if (inPlay.outcome !== 'open') return []
  const said = sayMove(word, currentWord(spec, before).inPlay, inPlay, move)
  if (!said) return []
  return isWrong(inPlay) ? [said, WRONG] : [said]
}

/** A tile was taken in hand, or put down where it came from. */
export function sayHeld(word: Word, tile: number | null, inHand: boolean): Message {
  const letter = letterOf(word, tile ?? -1)
  return inHand ? msg('anagram.mode.held', { letter }) : msg('anagram.putDown', { letter })
}

/** Never blocks, says what to do. */
export const WRONG: Message = msg('anagram.wrong')

function sayMove(word: Word, before: WordState, after: WordState, move: Move): Message | null {
  switch (move.type) {
    case 'place':
      return sayPlaced(word, letterOf(word, move.tile), move.slot)
    case 'takeBack':
      return msg('anagram.takenBack', { letter: letterOf(word, before.slots[move.slot] ?? -1) })
    case 'swap':
      return saySwap(word, before, move.a, move.b)
    case 'shuffle': {
      const letters = freeTiles(after).map((tile) => letterOf(word, tile))
      return msg('anagram.shuffled', { letters: letters.join(' ') })
    }
    case 'reveal': {
      const slot = after.locked.findIndex((locked, at) => locked && !before.locked[at])
      return sayRevealed(word, letterOf(word, after.slots[slot] ?? -1), slot)
    }
    case 'clear':
      return msg('anagram.cleared')
    case 'giveUp':
    case 'goTo':
      // The answer, and the other word, are said by whoever shows them.
      return null
  }
}

function saySwap(word: Word, before: WordState, a: Position, b: Position): Message {
  const [one, other] = [letterAt(word, before, a), letterAt(word, before, b)]
  if (one !== null && other !== null) return msg('anagram.swapped', { letters: [one, other] })
  const letter = one ?? other ?? ''
  const end = one === null ? a : b
  return end.in === 'slot'
    ? sayPlaced(word, letter, end.index)
    : msg('anagram.takenBack', { letter })
}

function letterAt(word: Word, inPlay: WordState, at: Position): string | null {
  const tile = at.in === 'slot' ? inPlay.slots[at.index] : inPlay.tray[at.index]
  if (tile === null || tile === undefined) return null
  const isGap = at.in === 'tray' && inPlay.slots.includes(tile)
  return isGap ? null : letterOf(word, tile)
}

export function letterOf(word: Word, tile: number): string {
  return word.tiles[tile] ?? ''
}

function sayPlaced(word: Word, letter: string, slot: number): Message {
  const place = placeOf(word, slot)
  return place.word === null
    ? msg('anagram.placed', { letter, position: place.position })
    : msg('anagram.placedInWord', { letter, position: place.position, word: place.word })
}

function sayRevealed(word: Word, letter: string, slot: number): Message {
  const place = placeOf(word, slot)
  return place.word === null
    ? msg('anagram.revealed', { letter, position: place.position })
    : msg('anagram.revealedInWord', { letter, position: place.position, word: place.word })
}

/** Where a slot is, counted from 1: its place in a word of the answer; null where there is one word. */
function placeOf(word: Word, slot: number): { position: number; word: number | null } {
  if (word.groups.length === 1) return { position: slot + 1, word: null }
  let first = 0
  for (const [index, length] of word.groups.entries()) {
    if (slot < first + length) return { position: slot - first + 1, word: index + 1 }
    first += length
  }
  return { position: slot + 1, word: null }
}
