import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Move } from './move.ts'
import type { Word } from './round-spec.ts'
import { agreeingSpellings } from './spellings.ts'
import { answerInSlots } from './state.ts'
import type { WordState } from './state.ts'

type AsLeft = Extract<Move, { type: 'asLeft' }>

/**
 * Takes a word as it was left on another device. It is a move of its own because the help that was given, the
 * order of the tray and what was judged could be led to by other moves only through help that was never asked for.
 * Refused where play never leads to such a word, and once the word was touched here.
 */
export function asLeft(word: Word, inPlay: WordState, move: AsLeft): Result<WordState> {
  const { slots, tray, locked, revealed, judged } = move
  const left: WordState = {
    slots,
    tray,
    locked,
    outcome: 'open',
    revealed,
    ...(judged && { judged }),
  }
  const isPossible =
    isUntouched(inPlay) &&
    isOrder(tray, word) &&
    isHolding(slots, word) &&
    (!judged || isHolding(judged.slots, word)) &&
    locked.length === word.tiles.length &&
    locked.every((isLocked, slot) => !isLocked || slots[slot] !== null) &&
    agreeingSpellings(word, left).length > 0
  const isAnswer = isPossible && answerInSlots(word, left) !== null
  if (!isPossible || (move.givenUp && !isAnswer)) return err('anagram.reason.move')
  if (!move.givenUp) return ok(left)
  return ok({ ...left, outcome: 'givenUp', locked: locked.map(() => true) })
}

function isUntouched({ slots, tray, locked, revealed, judged }: WordState): boolean {
  return (
    revealed === 0 &&
    !judged &&
    !locked.some(Boolean) &&
    slots.every((tile) => tile === null) &&
    tray.every((tile, index) => tile === index)
  )
}

/** Whether every tile is there once. */
function isOrder(tray: readonly number[], { tiles }: Word): boolean {
  return tray.length === tiles.length && tiles.every((_, tile) => tray.includes(tile))
}

/** Whether as many slots as there are hold tiles that there are, none of them twice. */
function isHolding(slots: readonly (number | null)[], { tiles }: Word): boolean {
  const held = slots.filter((tile) => tile !== null)
  return (
    slots.length === tiles.length &&
    new Set(held).size === held.length &&
    held.every((tile) => tile < tiles.length)
  )
}
