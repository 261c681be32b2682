import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'
import { localized } from '../../../src/kit/text.ts'
import { wordsShare } from '../../../src/games/anagram/view/share/words-share.ts'
import { linkToSign } from '../../../src/games/city-quiz/view/share/link-to-sign.ts'
import { signShare } from '../../../src/games/city-quiz/view/share/sign-share.ts'
import { gridShare, gridSharing } from '../../../src/games/letter-sudoku/view/share/grid-share.ts'
import { linkToPage, printedAddress } from '../../../src/share/share-link.ts'
import { timeText } from '../../../src/screen/frame/time-text.ts'
import { sayOr } from '../../../src/share/share.ts'
import type { Share } from '../../../src/share/share.ts'
import { translatorOf } from '../../support/translator.ts'

const text = (en: string) => localized({ en })
const english = translatorOf('en')
const brand = [text('Bright Sparks'), text('Torino 2026')]
const link = './'

const grid = (time: number | null, hints: number): Share =>
  gridShare({
    title: text('NetZero Grid'),
    given: [],
    time: time === null ? null : timeText(time),
    hints,
    day: 'Thu 7 May',
    level: text('Hard'),
    brand,
    link,
  })

const round = (solved: boolean[], hints = 0): Share =>
  wordsShare({ title: text('Shuffled'), headline: text('So'), solved, hints, brand, link })

const [leo, virgo] = ['leo', 'virgo'].map((id) => ({
  id,
  sign: text(id),
  name: text(`The ${id}`),
  portrait: text('A portrait.'),
})) as [never, never]

const sign = (own: boolean): Share =>
  signShare({ sign: virgo, twin: leo, signs: [leo, virgo], own, quiz: text('Which?'), brand, link })

const ALL = [grid(754_000, 0), grid(null, 2), round([true]), round([true, false]), round([false])]

describe('the sentence', () => {
  it('tells how long a grid took, unless the player plays without the time', () => {
    expect(english.say(grid(754_000, 0).sentence)).toBe(
      '“NetZero Grid”: I lit the whole street in 12:34, without a hint.',
    )
    expect(english.say(grid(null, 2).sentence)).toBe(
      '“NetZero Grid”: I lit the whole street, with 2 hints.',
    )
  })

  it('is of all words, of some, of none', () => {
    expect(english.say(round([true, true, true]).sentence)).toBe(
      '“Shuffled”: I put all 3 scrambles back in order, without a hint.',
    )
    expect(english.say(round([true, true], 2).sentence)).toBe(
      '“Shuffled”: I put all 2 scrambles back in order, with 2 hints on the house.',
    )
    expect(english.say(round([true, false]).sentence)).toBe('“Shuffled”: I solved 1 scramble of 2.')
    expect(english.say(round([false, false]).sentence)).toContain('beat me')
  })

  it('speaks of my city only when the sign is mine', () => {
    expect(english.say(sign(true).sentence)).toContain('My city')
    expect(english.say(sign(false).sentence)).toBe(
      'virgo, The virgo: one of 2 city signs in “Which?”.',
    )
  })

  it.each(LANGUAGE_TAGS)('is one plain line in %s, without a parameter left open', (language) => {
    const { say } = translatorOf(language)
    for (const { sentence, alt } of [...ALL, sign(true), sign(false)]) {
      expect(say(sentence)).toMatch(/^[^{}\n]+\.$/)
      for (const line of alt) expect(sayOr(say, line)).toMatch(/^[^{}\n]+$/)
    }
  })
})

describe('what is told of a grid', () => {
  const all = {
    title: text('NetZero Grid'),
    given: [],
    hints: 0,
    brand,
    link,
    day: 'Thu 7 May',
    level: text('Hard'),
    time: timeText(754_000),
  }
  const told = ({ sentence, details, words }: Share): string =>
    [sentence, ...details, words.line ?? ''].map((each) => sayOr(english.say, each)).join(' | ')

  it('may be all of it, or each part alone', () => {
    const { parts, tell } = gridSharing(all)
    expect(parts).toEqual(['day', 'level', 'time'])
    expect(told(tell(parts))).toBe(
      '“NetZero Grid”: I lit the whole street in 12:34, without a hint. | Thu 7 May | Hard | 12:34, without a hint',
    )
    const none = '“NetZero Grid”: I lit the whole street, without a hint.'
    expect(told(tell(['day']))).toBe(`${none} | Thu 7 May | Without a hint`)
    expect(told(tell(['level']))).toBe(`${none} | Hard | Without a hint`)
    expect(told(tell([]))).toBe(`${none} | Without a hint`)
  })

  it('is also told to those who do not see the picture', () => {
    const said = (share: Share): string[] => share.alt.map((each) => sayOr(english.say, each))
    expect(said(gridSharing(all).tell(['day', 'level', 'time']))).toEqual(
      expect.arrayContaining(['Thu 7 May', 'Hard', '12:34, without a hint']),
    )
    expect(said(gridSharing(all).tell([])).join()).not.toMatch(/May|Hard|12:34/)
  })

  it('has no part that the grid lacks', () => {
    expect(gridSharing({ ...all, day: null, time: null }).parts).toEqual(['level'])
    expect(gridSharing({ ...all, day: null, level: null, time: null }).parts).toEqual([])
  })
})

describe('the picture', () => {
  it('has the whole town lit for a grid, and more of it for each word that was found', () => {
    expect(grid(null, 0).picture.lit).toBe(1)
    const lit = [
      [false, false],
      [true, false],
      [true, true],
    ].map((all) => round(all).picture.lit)
    expect(lit[0]).toBeGreaterThan(0)
    expect(lit[1]).toBeGreaterThan(lit[0] ?? 1)
    expect(lit[2]).toBe(1)
  })

  it.each([grid(null, 0), round([true]), sign(true)])(
    'comes with what paints it: $file',
    async ({ picture }) => expect(await picture.load()).toBeInstanceOf(Function),
  )
})

describe('the symbols', () => {
  it('are one line of windows: words of a round, signs in their order; a grid lights all, so it has none', () => {
    expect(round([true, false, true]).symbols).toBe('▮·▮')
    expect(sign(true).symbols).toBe('·▮')
    expect(grid(null, 0).symbols).toBe('')
  })
})

describe('the link', () => {
  it('keeps the pack, the puzzle and the place, and nothing of how it is drawn', () => {
    expect(linkToPage('?pack=a&renderer=canvas&puzzle=b', '#/play/b/new/hard-1')).toBe(
      './?pack=a&puzzle=b#/play/b/new/hard-1',
    )
    expect(linkToPage('', '#/play/b')).toBe('./#/play/b')
  })

  it('of a sign leads to its own page in the built-in pack only', () => {
    expect(linkToSign(true, 'leo', '', '#/x')).toBe('./signs/leo.html')
    expect(linkToSign(false, 'leo', '?pack=own', '#/x')).toBe('./?pack=own#/x')
  })

  it('is printed short or not at all, and never that of a device', () => {
    expect(printedAddress('https://www.play.example/page/index.html?pack=a#/x')).toBe(
      'play.example/page',
    )
    expect(printedAddress(`https://play.example/${'long/'.repeat(9)}`)).toBeNull()
    expect(printedAddress('http://127.0.0.1:4173/')).toBeNull()
    expect(printedAddress('http://localhost/play/')).toBeNull()
  })
})
