import { describe, expect, it } from 'vitest'
import {
  explainChain,
  explainRing,
} from '../../../../src/games/letter-sudoku/core/hint/explain/explain-chain.ts'
import { LOWER_WORDINGS } from '../../../../src/games/letter-sudoku/core/hint/explain/lower-wordings.ts'
import { UPPER_WORDINGS } from '../../../../src/games/letter-sudoku/core/hint/explain/upper-wordings.ts'
import { stepHint } from '../../../../src/games/letter-sudoku/core/hint/step-hint.ts'
import {
  chainWords,
  thoughtWords,
} from '../../../../src/games/letter-sudoku/core/hint/words/thought-words.ts'
import type { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { LOWER_LADDER } from '../../../../src/games/letter-sudoku/core/techniques/lower-ladder.ts'
import type { LadderId } from '../../../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { allSteps } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Link, Step } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { LANGUAGE_TAGS } from '../../../../src/i18n/languages.ts'
import type { Message } from '../../../../src/kit/text.ts'
import { translatorOf } from '../../../support/translator.ts'
import { TEST_LANGUAGES } from '../../../support/test-texts.ts'
import { spec } from '../example-grid.ts'
import EXPLAINED from './explained.json' with { type: 'json' }
import { parsePosition } from './written-position.ts'

const WORDINGS = { ...LOWER_WORDINGS, ...UPPER_WORDINGS }

/** All steps that a technique of the ladder allows. */
function stepsOf(technique: string, position: Position): Step[] {
  return LADDER.filter(({ id }) => id === technique).flatMap((known) => allSteps(known, position))
}

/** The signs of the notation of chains, and short names of cells. */
const NOTATION = /[=≠→…]|\p{L}\d\p{L}\d/u

const speak = [...LANGUAGE_TAGS, ...TEST_LANGUAGES].map((tag) => translatorOf(tag).speak)

const say = Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, translatorOf(tag).say]))

describe.each(EXPLAINED)('$technique', ({ technique, position: written, sentence }) => {
  const position = parsePosition(written)
  const hints = stepsOf(technique, position).map((step) => ({
    step,
    hint: stepHint({ spec, position, step }, WORDINGS[step.technique as LadderId]),
  }))

  it(`is explained: ${sentence}`, () => {
    expect(hints.map(({ hint }) => say['en']?.(hint.explain))).toContain(sentence)
  })

  it('is explained in every language, with nothing left open, and short enough to be read', () => {
    for (const { hint } of hints)
      for (const tag of LANGUAGE_TAGS)
        for (const text of [hint.point, hint.explain, hint.result].map((each) =>
          say[tag]?.(each),
        )) {
          expect(text).not.toMatch(/[{}]|undefined|grid\.|^$/)
          expect(text?.length).toBeLessThan(300)
        }
  })

  it('is read aloud in full, without a sign of the notation', () => {
    for (const { hint } of hints)
      for (const aloud of speak)
        for (const text of [hint.point, hint.explain, hint.result])
          expect(aloud(text)).not.toMatch(NOTATION)
  })

  it('shows notes that are there, and strikes those that go', () => {
    for (const { step, hint } of hints) {
      for (const { cell, symbol } of hint.notes) expect(position.allows(cell, symbol)).toBe(true)
      const gone = hint.notes.filter(({ role }) => role === 'gone')
      expect(gone).toHaveLength(step.eliminations.length)
      expect(new Set(hint.notes.map(({ cell, symbol }) => cell * 9 + symbol)).size).toBe(
        hint.notes.length,
      )
    }
  })
})

it('the lower part of the ladder has the words for its own techniques, and the upper part for the others', () => {
  const ids = LADDER.map(({ id }) => id)
  const lower = LOWER_LADDER.map(({ id }) => id)
  expect(Object.keys(LOWER_WORDINGS).toSorted()).toEqual(lower.toSorted())
  expect(ids.filter((id) => id in UPPER_WORDINGS)).toEqual(ids.slice(lower.length))
})

it('every way to explain with a notation has a position here', () => {
  const explained = new Set(
    EXPLAINED.map(({ technique }) => WORDINGS[technique as LadderId].explain),
  )
  const chains = [explainChain, explainRing]
  expect(chains.filter((explain) => !explained.has(explain))).toEqual([])
})

it('what is left out of a long chain is counted aloud', () => {
  const chain = Array.from({ length: 12 }, (_, cell) => ({ cell, symbol: 0, on: cell % 2 === 1 }))
  const { say: write, speak: read } = translatorOf('en')
  const words = chainWords(spec, chain as unknown as Link[], 4)
  expect(write(words)).toBe('r1c1 ≠ G → r1c2 = G → r1c4 = G → … → r2c3 = G')
  expect(read(words)).toBe(
    'if row 1 column 1 is not G, then row 1 column 2 is G, row 1 column 4 is G, 3 more steps and ' +
      'row 2 column 3 is G',
  )
})

it('a group of cells is read aloud as one of them, or as all of them', () => {
  const { say: write, speak: read } = translatorOf('en')
  const group = { cell: 0, cells: [0, 1], symbol: 0 } as unknown as Link
  const [is, isNot] = [true, false].map((on) => thoughtWords(spec, { ...group, on }))
  expect([is, isNot].map((each) => write(each as Message))).toEqual([
    'r1c1 or r1c2 = G',
    'r1c1 and r1c2 ≠ G',
  ])
  expect([is, isNot].map((each) => read(each as Message))).toEqual([
    'row 1 column 1 or row 1 column 2 is G',
    'row 1 column 1 and row 1 column 2 aren’t G',
  ])
})
