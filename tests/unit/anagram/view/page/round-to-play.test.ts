import { expect, it } from 'vitest'
import { anagram } from '../../../../../src/games/anagram/core/anagram.ts'
import { roundToPlay } from '../../../../../src/games/anagram/view/page/round-to-play.ts'

const source = {
  spec: {},
  texts: {
    en: { words: [{ id: 'a', scramble: 'NTOSE', answers: ['STONE'] }] },
    it: { words: [{ id: 'a', scramble: 'TTCIA', answers: ['CITTÀ'] }] },
  },
}

it('opens the round of the language, each with a save of its own', () => {
  const opened = roundToPlay(source, 'it', 'torino', 'shuffle')
  expect(opened).toMatchObject({
    ok: true,
    value: { language: 'it', key: 'save/torino/shuffle@it' },
  })
})

it('gives the session something that it can parse', () => {
  const opened = roundToPlay(source, 'en', 'torino', 'shuffle')
  expect(opened.ok && anagram.parseSpec(opened.value.source).ok).toBe(true)
})

it('a language without words plays another, under that one’s save', () => {
  const opened = roundToPlay(source, 'es', 'torino', 'shuffle')
  expect(opened).toMatchObject({
    ok: true,
    value: { language: 'en', key: 'save/torino/shuffle@en' },
  })
})

it('passes on why a puzzle is refused', () => {
  expect(roundToPlay({ spec: {}, texts: {} }, 'en', 'torino', 'shuffle')).toMatchObject({
    ok: false,
    reason: { code: 'anagram.reason.shape' },
  })
})
