import { msg } from '../../../kit/text.ts'
import type { Message, Text } from '../../../kit/text.ts'
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
      return msg('anagram.placed', {
        letter: letterOf(word, move.tile),
        slot: slotName(word, move.slot),
      })
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
      const letter = letterOf(word, after.slots[slot] ?? -1)
      return msg('anagram.revealed', { letter, slot: slotName(word, slot) })
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
  if (one !== null && other !== null) return msg('anagram.swapped', { one, other })
  const letter = one ?? other ?? ''
  const end = one === null ? a : b
  return end.in === 'slot'
    ? msg('anagram.placed', { letter, slot: slotName(word, end.index) })
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

/** "letter 3", or "letter 3 of word 2" where the answer has several. */
export function slotName(word: Word, slot: number): Text {
  let first = 0
  for (const [index, length] of word.groups.entries()) {
    if (slot < first + length) {
      const position = slot - first + 1
      return word.groups.length === 1
        ? msg('anagram.slotName', { position })
        : msg('anagram.slotNameInWord', { position, word: index + 1 })
    }
    first += length
  }
  return msg('anagram.slotName', { position: slot + 1 })
}
