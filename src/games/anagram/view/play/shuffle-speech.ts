import { msg } from '../../../../kit/text.ts'
import type { Message, Text } from '../../../../kit/text.ts'
import type { SessionEvent } from '../../../../session/session-event.ts'
import { describe } from '../../core/describe.ts'
import type { Move, Position } from '../../core/move.ts'
import type { RoundSpec, Word } from '../../core/round-spec.ts'
import { roundSummary } from '../../core/round-summary.ts'
import { currentWord, freeTiles } from '../../core/state.ts'
import type { State, WordState } from '../../core/state.ts'
import { isWrong } from './shuffle-ui.ts'

/** The words for what happened in a round's session. */
export function wordsOfShuffle(
  spec: RoundSpec,
  event: SessionEvent<State, Move>,
  before: State,
  after: State,
): [Text, ...Text[]] | null {
  switch (event.type) {
    case 'move':
      return sayAfterMove(spec, before, after, event.move)
    case 'undo':
      return [msg('anagram.undone')]
    case 'redo':
      return [msg('anagram.redone')]
    case 'followed': {
      const done = isSameWord(before, after) ? null : sayDone(spec, after)
      return done && [done]
    }
    default:
      return null
  }
}

/**
 * What to say after a move: how the word ended or where `goTo` leads, else what was done, and whether the
 * answer is full but wrong.
 */
function sayAfterMove(
  spec: RoundSpec,
  before: State,
  after: State,
  move: Move,
): [Text, ...Text[]] | null {
  const done = sayDone(spec, after)
  if (move.type === 'goTo') {
    const { summary } = describe(spec, after)
    return done ? [summary, done] : [summary]
  }
  if (done) return [done]
  const { word, inPlay } = currentWord(spec, after)
  if (move.type === 'judge') return [sayJudged(inPlay), ...sayRightPlaces(word, inPlay)]
  if (move.type === 'keepRight') return [sayKept(inPlay), ...sayRightPlaces(word, inPlay)]
  const said = sayMove(word, currentWord(spec, before).inPlay, inPlay, move)
  return said && (isWrong(inPlay) ? [said, WRONG] : [said])
}

/** Says the answer of the word in play once it was found or shown; null while it is open. */
export function sayDone(spec: RoundSpec, state: State): Message | null {
  const result = roundSummary(spec, state)[state.current]
  if (!result || result.outcome === 'open') return null
  const answer = result.answer ?? ''
  return result.outcome === 'solved'
    ? msg('anagram.done.saySolved', { answer })
    : msg('anagram.done.sayShown', { answer })
}

/** Whether the same word is in play, with the same outcome. */
function isSameWord(before: State, after: State): boolean {
  const { current } = after
  return (
    before.current === current && before.words[current]?.outcome === after.words[current]?.outcome
  )
}

/** A tile was taken in hand, or put down where it came from. */
export function sayHeld(word: Word, tile: number | null, inHand: boolean): Message {
  const letter = letterOf(word, tile ?? -1)
  return inHand ? msg('anagram.mode.held', { letter }) : msg('anagram.putDown', { letter })
}

/** How many of the placed letters are right, once the player was told. */
export function sayJudged({ locked }: WordState): Message {
  return msg('anagram.judged', { count: locked.filter(Boolean).length })
}

/** How many letters stay where the others were taken back. */
export function sayKept({ locked }: WordState): Message {
  return msg('anagram.kept', { count: locked.filter(Boolean).length })
}

/** Where the right letters are, for the ear: a sentence for each word of the answer that has some. */
function sayRightPlaces(word: Word, { slots, locked }: WordState): Message[] {
  let end = 0
  return word.groups.flatMap((length, index) => {
    const start = end
    end += length
    const letters = slots.slice(start, end).flatMap((tile, at) => {
      return locked[start + at] ? [`${at + 1} ${letterOf(word, tile ?? -1)}`] : []
    })
    if (letters.length === 0) return []
    if (word.groups.length === 1) return [msg('anagram.rightAt', { letters })]
    return [msg('anagram.rightAtInWord', { word: index + 1, letters })]
  })
}

/** Said of a full answer that is wrong. The player may go on all the same. */
export const WRONG: Message = msg('anagram.wrong')

function sayMove(
  word: Word,
  before: WordState,
  after: WordState,
  move: Exclude<Move, { type: 'goTo' | 'judge' | 'keepRight' }>,
): Message | null {
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
      // `sayDone` announces it, because it ends the word.
      return null
    case 'asLeft':
      // It is played before anybody listens: a redo of it shows the word, and the word is described.
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
