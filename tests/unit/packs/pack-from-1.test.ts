import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { packFrom1 } from '../../../src/packs/migrations/pack-from-1.ts'

const become = (structure: Json) => packFrom1({ structure, texts: {} })

const both = (en: string, it: string): Json => ({ en, it })

const GRID = {
  id: 'grid',
  game: 'letter-sudoku',
  minutes: 5,
  title: both('Grid', 'Griglia'),
  deck: both('Nine letters', 'Nove lettere'),
  spec: { letters: 'GREATJOBI' },
}

const SCRAMBLE = {
  id: 'words',
  game: 'anagram',
  minutes: 3,
  title: both('Words', 'Parole'),
  deck: both('Five', 'Cinque'),
  spec: { rounds: { en: { words: ['SUN'] }, it: { words: ['SOLE'] } } },
}

const QUIZ = {
  id: 'quiz',
  game: 'city-quiz',
  minutes: 4,
  title: both('Quiz', 'Quiz'),
  deck: both('Which?', 'Quale?'),
  spec: {
    weight: 2,
    signs: [{ id: 'leo', twin: 'aries', name: both('Lion', 'Leone') }],
    questions: [
      {
        id: 'q1',
        text: both('Where?', 'Dove?'),
        answers: [
          { id: 'a', points: { leo: 1 }, text: both('Here', 'Qui'), because: both('So', 'Così') },
        ],
      },
    ],
  },
}

const PACK = {
  format: 1,
  id: 'old',
  languages: ['en', 'it'],
  title: both('Title', 'Titolo'),
  edition: both('One', 'Uno'),
  deck: both('Deck', 'Sommario'),
  puzzles: [GRID, SCRAMBLE, QUIZ],
  facts: [{ id: 'wind', theme: 'energy', city: null, text: both('Wind', 'Vento') }],
  glossary: [
    { id: 'bond', rank: 1, term: both('Bond', 'Titolo'), text: both('A loan', 'Un prestito') },
  ],
  mascot: 'Toro',
}

describe('a pack of format 1', () => {
  it('keeps in its structure what leads to what, and no text', () => {
    expect(become(PACK).structure).toEqual({
      format: 2,
      id: 'old',
      languages: ['en', 'it'],
      mascot: 'Toro',
      puzzles: [
        { id: 'grid', game: 'letter-sudoku', minutes: 5, spec: { letters: 'GREATJOBI' } },
        { id: 'words', game: 'anagram', minutes: 3, spec: {} },
        {
          id: 'quiz',
          game: 'city-quiz',
          minutes: 4,
          spec: {
            weight: 2,
            signs: [{ id: 'leo', twin: 'aries' }],
            questions: [{ id: 'q1', answers: [{ id: 'a', points: { leo: 1 } }] }],
          },
        },
      ],
      facts: [{ id: 'wind', theme: 'energy', city: null }],
      glossary: [{ id: 'bond', rank: 1 }],
    })
  })

  it('says in a file of each language what is said in that language', () => {
    const { texts } = become(PACK)
    expect(Object.keys(texts)).toEqual(['en', 'it'])
    expect(texts['it']).toEqual({
      format: 2,
      pack: 'old',
      language: 'it',
      title: 'Titolo',
      edition: 'Uno',
      deck: 'Sommario',
      puzzles: {
        grid: { title: 'Griglia', deck: 'Nove lettere' },
        words: { title: 'Parole', deck: 'Cinque', texts: { words: ['SOLE'] } },
        quiz: {
          title: 'Quiz',
          deck: 'Quale?',
          texts: {
            signs: { leo: { name: 'Leone' } },
            questions: {
              q1: { text: 'Dove?', answers: { a: { text: 'Qui', because: 'Così' } } },
            },
          },
        },
      },
      facts: { wind: 'Vento' },
      glossary: { bond: { term: 'Titolo', text: 'Un prestito' } },
    })
  })

  it('without terms has no glossary, and without facts an empty list of them', () => {
    const { glossary: _glossary, facts: _facts, ...pack } = PACK
    const { structure, texts } = become(pack)
    expect(structure).not.toHaveProperty('glossary')
    expect(structure).toHaveProperty('facts', [])
    expect(texts['en']).not.toHaveProperty('glossary')
    expect(texts['en']).toHaveProperty('facts', {})
  })
})

describe('what a pack of format 1 lacks', () => {
  it('is missing afterwards too: a text in a language, the words of a round', () => {
    const { texts } = become({
      ...PACK,
      title: { en: 'Title' },
      puzzles: [{ ...SCRAMBLE, deck: 'no texts', spec: { rounds: { en: ['SUN'] } } }],
      facts: [{ id: 'wind', text: { en: 'Wind' } }],
    })
    expect(texts['it']).not.toHaveProperty('title')
    expect(texts['it']).toMatchObject({ edition: 'Uno', facts: {} })
    expect(texts['it']).toHaveProperty('puzzles', { words: { title: 'Parole' } })
    expect(texts['en']).toHaveProperty('puzzles', { words: { title: 'Words', texts: ['SUN'] } })
  })

  it.each([
    ['a scramble', { ...SCRAMBLE, spec: undefined }],
    ['a scramble', { ...SCRAMBLE, spec: 'rounds' }],
    ['a scramble', { ...SCRAMBLE, spec: { rounds: null } }],
    ['a scramble', { ...SCRAMBLE, spec: {} }],
  ])('may be the rounds of %s: it then has no words', (_name, puzzle) => {
    const { structure, texts } = become({ ...PACK, puzzles: [puzzle as Json] })
    expect(structure).toMatchObject({ puzzles: [{ id: 'words', spec: {} }] })
    expect(texts['en']).toHaveProperty('puzzles', { words: { title: 'Words', deck: 'Five' } })
  })

  it('may be the content of a quiz, which then has neither signs nor questions', () => {
    const { structure, texts } = become({ ...PACK, puzzles: [{ ...QUIZ, spec: {} }] })
    expect(structure).toMatchObject({ puzzles: [{ spec: { signs: [], questions: [] } }] })
    expect(texts['en']).toMatchObject({
      puzzles: { quiz: { texts: { signs: {}, questions: {} } } },
    })
  })

  it('is told as missing: an id, a twin, a puzzle’s content', () => {
    const { structure } = become({
      format: 1,
      languages: ['en'],
      puzzles: [
        { game: 'letter-sudoku' },
        { game: 'city-quiz' },
        { game: 'city-quiz', spec: { signs: [{}], questions: [{}] } },
      ],
    })
    expect(structure).toMatchObject({
      puzzles: [
        { spec: null },
        { spec: null },
        { spec: { signs: [{ id: null, twin: null }], questions: [{ id: null, answers: [] }] } },
      ],
    })
    expect(become({ format: 1, languages: ['en'] }).texts['en']).toMatchObject({ pack: null })
  })
})

describe('what is not as format 1 had it', () => {
  it.each([null, 3, 'pack', [], [PACK]] as Json[])('%j stays as it is, without texts', (json) => {
    expect(become(json)).toEqual({ structure: json, texts: {} })
  })

  it('stays in the structure, to be refused there', () => {
    const odd = {
      languages: ['en', 3, null],
      puzzles: 'none',
      facts: [1, null, ['x']],
      glossary: [2],
    }
    const { structure, texts } = become({ ...PACK, ...odd })
    expect(structure).toMatchObject(odd)
    expect(Object.keys(texts)).toEqual(['en'])
    expect(texts['en']).toMatchObject({ puzzles: {}, facts: {}, glossary: {} })
  })

  it('may be a quiz that is a text, or signs that are one', () => {
    const { structure } = become({
      ...PACK,
      puzzles: [
        { ...QUIZ, spec: 'quiz' },
        { ...QUIZ, spec: { signs: 'leo', questions: [7] } },
      ],
    })
    expect(structure).toMatchObject({
      puzzles: [{ spec: 'quiz' }, { spec: { signs: 'leo', questions: [7] } }],
    })
  })

  it('has no texts where it has no id', () => {
    const facts = [{ text: both('Wind', 'Vento') }, { id: 3, text: both('Sun', 'Sole') }, 'x']
    const { texts } = become({ ...PACK, facts: facts as Json })
    expect(texts['en']).toMatchObject({ facts: {} })
  })

  it('has no languages where they are no list', () => {
    expect(become({ ...PACK, languages: 'en' }).texts).toEqual({})
  })
})
