import { expect, test } from 'vitest'
import { anagram } from '../../../src/games/anagram/core/anagram.ts'
import { parseSpec, readRound } from '../../../src/games/anagram/core/parse-spec.ts'
import type { Json } from '../../../src/games/contract.ts'

const smart = { id: 'smart', scramble: 'MITRESASTIC', answers: ['Smart Cities'] }

const reasonOf = (word: Json, language = 'en') => {
  const parsed = parseSpec({ language, words: [word] })
  return parsed.ok ? null : parsed.reason
}

const valueOf = (words: Json, language = 'en') => {
  const parsed = parseSpec({ language, words })
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

test('a word gets its tiles and the groups of its first answer', () => {
  const [word] = valueOf([smart]).words
  expect(word?.tiles.join('')).toBe('MITRESASTIC')
  expect(word?.groups).toEqual([5, 6])
})

test('hyphens part groups, apostrophes do not', () => {
  const groups = (scramble: string, answer: string) =>
    valueOf([{ id: 'w', scramble, answers: [answer] }], 'it').words[0]?.groups
  expect(groups('OREZTEN', 'NET-ZERO')).toEqual([3, 4])
  expect(groups('AIRALRUP', "L'ARIA PUR")).toEqual([5, 3])
})

test('an answer that breaks elsewhere counts, and the first one groups the slots', () => {
  const [word] = valueOf([{ id: 'w', scramble: 'EREHWON', answers: ['NOWHERE', 'NOW HERE'] }]).words
  expect(word?.groups).toEqual([7])
})

test('an answer may carry accents that its tiles do not', () => {
  const [word] = valueOf([{ id: 'w', scramble: 'TATIC', answers: ['CITTÀ'] }], 'it').words
  expect(word?.answers).toEqual(['CITTÀ'])
  expect(word?.spellings[0]?.join('')).toBe('CITTA')
})

test('a parsed round parses to an equal one, also after a trip through JSON', () => {
  const round = valueOf([{ ...smart, clue: 'Two words.' }])
  const again = parseSpec(JSON.parse(JSON.stringify(round)) as Json)
  expect(again).toEqual({ ok: true, value: round })
})

test('letters too many are named', () => {
  expect(reasonOf({ ...smart, scramble: 'MITRESASTICX' })).toEqual({
    code: 'anagram.reason.extra',
    params: { language: 'en', word: 'smart', answer: 'Smart Cities', extra: 'X' },
  })
})

test('letters that lack are named, each as often as it lacks', () => {
  expect(reasonOf({ ...smart, scramble: 'MRESATIC' })).toEqual({
    code: 'anagram.reason.lacks',
    params: { language: 'en', word: 'smart', answer: 'Smart Cities', lacking: 'T, I, S' },
  })
})

test('letters that differ are named both ways, for any answer on the list', () => {
  const word = { id: 'w', scramble: 'NTOSE', answers: ['STONE', 'STORE'] }
  expect(reasonOf(word)?.params).toMatchObject({ answer: 'STORE', extra: 'N', lacking: 'R' })
})

test('Ñ and N are different letters in Spanish', () => {
  expect(reasonOf({ id: 'w', scramble: 'ONA', answers: ['AÑO'] }, 'es')?.params).toMatchObject({
    extra: 'N',
    lacking: 'Ñ',
  })
})

test('a scramble that already is an answer is refused, also when it is spaced out', () => {
  const word = { id: 'w', scramble: 'not es', answers: ['STONE', 'NOTES'] }
  expect(reasonOf(word)?.code).toBe('anagram.reason.unshuffled')
})

test('a scramble has 3 to 30 letters', () => {
  const long = 'AB'.repeat(16)
  expect(reasonOf({ id: 'w', scramble: 'ON', answers: ['NO'] })?.code).toBe('anagram.reason.length')
  expect(reasonOf({ id: 'w', scramble: long, answers: [long] })?.params).toMatchObject({
    count: 32,
  })
})

test('what no tile can show is refused instead of dropped', () => {
  const word = { id: 'w', scramble: 'TREE🌳', answers: ['🌳TREE'] }
  expect(reasonOf(word)).toMatchObject({
    code: 'anagram.reason.character',
    params: { character: '🌳' },
  })
})

test('a wrong shape is told with its place', () => {
  expect(reasonOf({ ...smart, answers: [] })).toEqual({
    code: 'anagram.reason.shape',
    params: { where: 'words.0.answers' },
  })
  expect(parseSpec(null).ok).toBe(false)
  expect(parseSpec({ language: 'en', words: [] }).ok).toBe(false)
})

test('ids are unique in a round', () => {
  const parsed = parseSpec({ language: 'en', words: [smart, smart] })
  expect(parsed).toMatchObject({ ok: false, reason: { code: 'anagram.reason.sameId' } })
})

const fileIn = (...languages: string[]) => ({
  spec: {},
  texts: Object.fromEntries(languages.map((language) => [language, { words: [smart] }])),
})

const played = (languages: string[], reader: string) => {
  const round = anagram.openRound(fileIn(...languages), { language: reader, seed: 0 })
  return round.ok ? (round.value as { language: string }).language : round.reason.code
}

test('a pack holds a round for each language, and every fault of each is told', () => {
  expect(anagram.faultsOf(fileIn('en', 'it'))).toEqual([])
  expect(anagram.faultsOf(fileIn())).toMatchObject([{ reason: { code: 'anagram.reason.shape' } }])
  expect(anagram.faultsOf(fileIn('en', 'en_GB', 'de_AT'))).toMatchObject([
    {
      where: 'texts.en_GB.language',
      reason: { code: 'anagram.reason.language', params: { language: 'en_GB' } },
    },
    { where: 'texts.de_AT.language' },
  ])
  const bad = { id: 'bad', scramble: 'MITRESASTIC', answers: ['Smart Towns'] }
  const file = { spec: {}, texts: { en: { words: [bad, smart, smart] } } }
  expect(anagram.faultsOf(file)).toMatchObject([
    { where: 'texts.en.words.0', reason: { code: 'anagram.reason.differs' } },
    { where: 'texts.en.words.2', reason: { code: 'anagram.reason.sameId' } },
  ])
})

test('a reader plays the own language, else its relative, else English, else the first', () => {
  expect(played(['en', 'es', 'es-MX'], 'es-MX')).toBe('es-MX')
  expect(played(['en', 'es'], 'es-MX')).toBe('es')
  expect(played(['it', 'en'], 'fi')).toBe('en')
  expect(played(['it', 'es'], 'fi')).toBe('it')
  expect(played([], 'fi')).toBe('anagram.reason.shape')
})

test('words may be in another language than the page around them', () => {
  const file = { spec: {}, texts: { en: { language: 'it', words: [smart] } } }
  const round = anagram.openRound(file, { language: 'en', seed: 0 })
  expect(round.ok && (round.value as { language: string }).language).toBe('it')
})

test('a round with other clues is the same round, one with other tiles is not', () => {
  const round = (word: Json) => ({ language: 'en', words: [word] })
  expect(anagram.isSameRound(round(smart), round({ ...smart, clue: 'Two words.' }))).toBe(true)
  const turned = { ...smart, scramble: 'CITSASERTIM' }
  expect(anagram.isSameRound(round(smart), round(turned))).toBe(false)
})

test('a scramble of exactly 3 or 30 letters is one', () => {
  const long = 'AB'.repeat(15)
  const word = { id: 'w', scramble: long, answers: ['BA'.repeat(15)] }
  expect(reasonOf(word)).toBeNull()
  expect(reasonOf({ id: 'w', scramble: 'TEN', answers: ['NET'] })).toBeNull()
  expect(reasonOf({ id: 'w', scramble: `${long}A`, answers: [long] })).toEqual({
    code: 'anagram.reason.length',
    params: { language: 'en', word: 'w', count: 31, fewest: 3, most: 30 },
  })
})

test('letters too many and letters that lack are named one by one', () => {
  const word = { id: 'w', scramble: 'NTOSEXY', answers: ['STONEAB'] }
  expect(reasonOf(word)).toEqual({
    code: 'anagram.reason.differs',
    params: { language: 'en', word: 'w', answer: 'STONEAB', extra: 'X, Y', lacking: 'A, B' },
  })
  expect(reasonOf({ ...word, answers: ['STONE'] })?.params).toMatchObject({ extra: 'X, Y' })
})

test('signs, spaces and line ends part letters and are no strange characters', () => {
  const word = { id: 'w', scramble: 'orez\r\nten', answers: ['Net – zero …'] }
  expect(reasonOf(word)).toBeNull()
  expect(valueOf([word]).words[0]?.groups).toEqual([3, 4])
})

test('signs that stand alone, or before the first letter, are no group', () => {
  const groups = (scramble: string, answer: string) =>
    valueOf([{ id: 'w', scramble, answers: [answer] }]).words[0]?.groups
  expect(groups('OREZTEN', 'NET & ZERO')).toEqual([3, 4])
  expect(groups('OREZTEN', '-NET ZERO-')).toEqual([3, 4])
})

test('a language that is none is named, and so is the whole round of a wrong shape', () => {
  expect(parseSpec({ language: 'en_GB', words: [smart] })).toEqual({
    ok: false,
    reason: { code: 'anagram.reason.language', params: { language: 'en_GB' } },
  })
  expect(parseSpec(null)).toEqual({
    ok: false,
    reason: { code: 'anagram.reason.shape', params: { where: '.' } },
  })
  expect(readRound(null)).toMatchObject({ ok: false, reason: [{ where: '' }] })
})

test('texts of a language that are no group of fields have no words', () => {
  for (const text of [null, 'words', 7, [smart]] as Json[])
    expect(anagram.faultsOf({ spec: {}, texts: { en: text } })).toEqual([
      {
        where: 'texts.en.words',
        reason: { code: 'anagram.reason.shape', params: { where: 'words' } },
      },
    ])
})

test('a file without a language has no words', () => {
  expect(anagram.faultsOf(fileIn())).toEqual([
    { where: 'texts', reason: { code: 'anagram.reason.shape', params: { where: 'words' } } },
  ])
  expect(anagram.openRound(fileIn(), { language: 'en', seed: 0 })).toEqual({
    ok: false,
    reason: { code: 'anagram.reason.shape', params: { where: 'words' } },
  })
})

test('the file of a round holds what was written of its words, with a clue where there is one', () => {
  const stone = { id: 'stone', scramble: 'NTOSE', answers: ['STONE', 'NOTES'], clue: 'Hard.' }
  const round = parseSpec({ language: 'en', words: [smart, stone] })
  expect(round.ok && anagram.fileOf(round.value)).toEqual({
    spec: {},
    texts: { en: { words: [smart, stone] } },
  })
})

test('rounds that cannot be played are the same as none, not even as each other', () => {
  expect(anagram.isSameRound({}, {})).toBe(false)
  expect(anagram.isSameRound(null, { language: 'en', words: [smart] })).toBe(false)
})

test('rounds in two languages, or with other groups or ids, are not the same', () => {
  const round = (word: object, language = 'en') => ({ language, words: [word as Json] })
  expect(anagram.isSameRound(round(smart), round(smart, 'it'))).toBe(false)
  const closed = { ...smart, answers: ['SMARTCITIES'] }
  expect(anagram.isSameRound(round(smart), round(closed))).toBe(false)
  expect(anagram.isSameRound(round(smart), round({ ...smart, id: 'other' }))).toBe(false)
})
