import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { asLeft } from './as-left.ts'
import { judge, keepRight } from './judge.ts'
import type { Move } from './move.ts'
import { reveal, showAnswer } from './reveal.ts'
import type { RoundSpec, Word } from './round-spec.ts'
import { answerInSlots, currentWord } from './state.ts'
import type { State, WordState } from './state.ts'
import { clear, place, reorder, swap, takeBack } from './tile-moves.ts'

/** Plays a move on the word on the table; see `Game.apply` for what is promised. */
export function apply(spec: RoundSpec, state: State, move: Move): Result<State> {
  if (move.type === 'goTo') return goTo(state, move.word)
  const { word, inPlay } = currentWord(spec, state)
  if (inPlay.outcome !== 'open') return err('anagram.reason.done')
  const played = playOnWord(word, inPlay, move)
  if (!played.ok) return played
  if (played.value === inPlay) return ok(state)
  const next = solvedIfSpelt(word, played.value)
  return ok({ ...state, words: state.words.with(state.current, next) })
}

type WordMove = Exclude<Move, { type: 'goTo' }>

function playOnWord(word: Word, inPlay: WordState, move: WordMove): Result<WordState> {
  switch (move.type) {
    case 'place':
      return place(inPlay, move.tile, move.slot)
    case 'takeBack':
      return takeBack(inPlay, move.slot)
    case 'swap':
      return swap(inPlay, move.a, move.b)
    case 'shuffle':
      return reorder(inPlay, move.order)
    case 'judge':
      return ok(judge(word, inPlay))
    case 'keepRight':
      return ok(keepRight(word, inPlay))
    case 'reveal':
      return ok(reveal(word, inPlay))
    case 'giveUp':
      return ok({ ...showAnswer(word, inPlay), outcome: 'givenUp' })
    case 'clear':
      return ok(clear(inPlay))
    case 'asLeft':
      return asLeft(word, inPlay, move)
  }
}

function goTo(state: State, word: number): Result<State> {
  if (!state.words[word]) return err('anagram.reason.noSuchWord')
  return ok(word === state.current ? state : { ...state, current: word })
}

function solvedIfSpelt(word: Word, inPlay: WordState): WordState {
  if (inPlay.outcome !== 'open' || answerInSlots(word, inPlay) === null) return inPlay
  return { ...inPlay, outcome: 'solved', locked: inPlay.slots.map(() => true) }
}
