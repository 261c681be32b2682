import { describe, expect, it } from 'vitest'
import { nextHint } from '../../../src/games/anagram/core/judge.ts'
import type { Move } from '../../../src/games/anagram/core/move.ts'
import type { RoundSpec } from '../../../src/games/anagram/core/round-spec.ts'
import { start } from '../../../src/games/anagram/core/state.ts'
import type { State } from '../../../src/games/anagram/core/state.ts'
import { example, play, roundOfWords, shown, spell } from './example-round.ts'

const begun = start(example)
const second = play(example, [{ type: 'goTo', word: 1 }])
const inPlay = (state: State) => state.words[state.current]!

/** The letters that are known to be right, "." for all other slots. */
function known(spec: RoundSpec, state: State): string {
  return [...shown(spec, state)]
    .map((letter, slot) => (inPlay(state).locked[slot] ? letter : '.'))
    .join('')
}

const judged = (spec: RoundSpec, letters: string): string =>
  known(spec, play(spec, [{ type: 'judge' }], spell(spec, start(spec), letters)))

describe('judging', () => {
  it('finds the letters that are right, in every word of an answer', () => {
    expect(judged(example, 'SAMRTCITISE')).toBe('S..RTCITI..')
  })

  it('moves nothing, and what is right stays from then on', () => {
    const tried = spell(example, begun, 'SAMRT')
    const state = play(example, [{ type: 'judge' }, { type: 'clear' }], tried)
    expect(shown(example, state)).toBe('S..RT......')
  })

  it('goes by the answer that the player is closest to, and never by two at once', () => {
    const state = play(example, [{ type: 'judge' }], spell(example, second, 'NOTSE'))
    expect(known(example, state)).toBe('NOT..')
  })

  it('keeps to an answer that agrees with what was right before', () => {
    const noted = play(example, [{ type: 'judge' }], spell(example, second, 'NOT'))
    const astray = spell(example, noted, '...SE')
    expect(known(example, play(example, [{ type: 'judge' }], astray))).toBe('NOT..')
  })

  it('says which of two equal letters is right by its place alone', () => {
    const spec = roundOfWords('it', [{ id: 'w', scramble: 'TATIC', answers: ['CITTÀ'] }])
    expect(judged(spec, 'TITAC')).toBe('.IT..')
  })

  it.each([
    ['el', 'ΣΟΚΜΟΣ', 'κόσμος', 'ΚΟΣΣΟΜ', 'ΚΟΣ.Ο.'],
    ['es', 'OÑAM', 'maño', 'MAOÑ', 'MA..'],
    ['de', 'SSAM', 'Maß', 'MSAS', 'M..S'],
    ['fr', 'TÉÉ', 'été', 'ÉÉT', 'É..'],
  ])('compares letters as %s writes them on tiles', (language, scramble, answer, tried, right) => {
    const spec = roundOfWords(language, [{ id: 'w', scramble, answers: [answer] }])
    expect(judged(spec, tried)).toBe(right)
  })

  it('changes nothing where all of it is known', () => {
    expect(play(example, [{ type: 'judge' }], begun)).toBe(begun)
    const state = play(example, [{ type: 'judge' }], spell(example, begun, 'SAMRT'))
    expect(play(example, [{ type: 'judge' }], state)).toBe(state)
  })

  it('counts each time that it tells something', () => {
    const once = play(example, [{ type: 'judge' }], spell(example, begun, 'SAMRT'))
    const moved = play(example, [{ type: 'takeBack', slot: 1 }], once)
    expect(play(example, [{ type: 'judge' }], moved)).toBe(moved)
    const twice = play(example, [{ type: 'judge' }], spell(example, moved, '.......I'))
    expect([inPlay(once).judged?.times, inPlay(twice).judged?.times]).toEqual([1, 2])
  })
})

describe('keeping the right letters', () => {
  const full = spell(example, begun, 'SAMRTCITISE')

  it('takes back those at a wrong place in one move', () => {
    const state = play(example, [{ type: 'keepRight' }], full)
    expect(shown(example, state)).toBe('S..RTCITI..')
    expect(known(example, state)).toBe('S..RTCITI..')
  })

  it('takes back all where none is right', () => {
    const state = play(example, [{ type: 'keepRight' }], spell(example, second, 'TSEON'))
    expect(shown(example, state)).toBe('.....')
    expect(inPlay(state).judged?.times).toBe(1)
  })

  it('tells nothing new after a judgement, and is not counted again', () => {
    const state = play(example, [{ type: 'judge' }, { type: 'keepRight' }], full)
    expect(shown(example, state)).toBe('S..RTCITI..')
    expect(inPlay(state).judged?.times).toBe(1)
  })
})

describe('hints climb', () => {
  it('from what is right of the placed letters to one letter, then to one more each time', () => {
    let state = spell(example, second, 'SO')
    const asked: Move['type'][] = []
    const rows: string[] = []
    for (let times = 0; times < 4; times++) {
      const move = nextHint(inPlay(state))
      asked.push(move.type)
      state = play(example, [move], state)
      rows.push(shown(example, state))
    }
    expect(asked).toEqual(['judge', 'reveal', 'reveal', 'reveal'])
    expect(rows).toEqual(['SO...', 'ST...', 'STO..', 'STON.'])
  })

  it('to a letter at once where none is placed', () => {
    expect(nextHint(inPlay(second))).toEqual({ type: 'reveal' })
  })

  it('begin with what is right again once a letter is placed', () => {
    const helped = play(example, [{ type: 'reveal' }], second)
    expect(nextHint(inPlay(helped))).toEqual({ type: 'reveal' })
    expect(nextHint(inPlay(spell(example, helped, '.O')))).toEqual({ type: 'judge' })
  })
})
