import { describe, expect, it } from 'vitest'
import { parseQuizPage } from '../../../../../src/games/city-quiz/view/page/quiz-page.ts'
import { smallQuiz } from '../../small-quiz.ts'

const spec = smallQuiz()
const read = (...page: string[]) => parseQuizPage(spec, page)

describe('the pages of the quiz', () => {
  it('nothing more in the address is the quiz itself', () => {
    expect(read()).toEqual({ ok: true, value: { kind: 'quiz' } })
  })

  it('a word that it does not know leads to the quiz, too', () => {
    expect(read('horoscope', 'ash')).toEqual({ ok: true, value: { kind: 'quiz' } })
  })

  it('signs are browsed, or one of them is looked at', () => {
    expect(read('signs')).toEqual({ ok: true, value: { kind: 'signs' } })
    expect(read('signs', 'ash')).toEqual({ ok: true, value: { kind: 'sign', sign: 'ash' } })
  })

  it('a comparison may lack the other sign, or both', () => {
    const page = (mine: string | null, theirs: string | null) => ({
      ok: true,
      value: { kind: 'compare', mine, theirs },
    })
    expect(read('compare')).toEqual(page(null, null))
    expect(read('compare', 'ash')).toEqual(page('ash', null))
    expect(read('compare', 'ash', 'cedar')).toEqual(page('ash', 'cedar'))
    // Read off a neighbour's screen: the reader's own is what the reader has.
    expect(read('twins', 'ash')).toEqual(page(null, 'ash'))
  })

  it.each([
    ['signs', 'ophiuchus'],
    ['compare', 'ophiuchus', 'ash'],
    ['compare', 'ash', 'ophiuchus'],
    ['twins', 'ophiuchus', ''],
  ])('a sign that the quiz does not have is refused by name: %s %s %s', (...page) => {
    expect(read(...page)).toEqual({
      ok: false,
      reason: { code: 'quiz.reason.noSuchSign', params: { sign: 'ophiuchus' } },
    })
  })
})
