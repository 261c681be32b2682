import { describe, expect, it } from 'vitest'
import { readPackText, readPack } from '../../../scripts/packs/read-pack.ts'
import { cityQuiz } from '../../../src/games/city-quiz/core/city-quiz.ts'
import { parseSpec } from '../../../src/games/city-quiz/core/parse-spec.ts'
import { sharesOf } from '../../../src/games/city-quiz/core/shares-of.ts'
import {
  SHORT_SECONDS,
  questionsOfShort,
  secondsFor,
} from '../../../src/games/city-quiz/core/short-quiz.ts'
import type { Question, Spec } from '../../../src/games/city-quiz/core/spec.ts'
import type { Json, PuzzleFile } from '../../../src/games/contract.ts'
import { testPack } from '../../support/test-pack.ts'
import type { PackText } from '../../../src/packs/parse-pack.ts'

const file = readPack().puzzles.find(({ game }) => game === 'city-quiz')?.file as PuzzleFile

/** The quiz of a pack with the texts of one language, as a reader's page has it. */
function quizIn(pack: PackText, language: string): PuzzleFile {
  const said = JSON.parse(pack.texts[language] ?? '') as {
    puzzles: Record<string, { texts: Json }>
  }
  return { ...file, texts: { [language]: said.puzzles['which-city']?.texts ?? null } }
}

function opened(quiz: PuzzleFile, wish: { language: string; seed: number }): Spec {
  const round = cityQuiz.openRound(quiz, { ...wish, length: 'short' })
  const parsed = round.ok ? parseSpec(round.value) : round
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason))
  return parsed.value
}

const secondsOf = (questions: readonly Question[], language: string): number =>
  questions.reduce((sum, question) => sum + secondsFor(question, language), 0)
const idsOf = (questions: readonly Question[]): string[] => questions.map(({ id }) => id)

const PACKS = [
  ...['en', 'it', 'es'].map((language) => ({
    name: language,
    language,
    quiz: quizIn(readPackText(), language),
  })),
  // Test texts stand in for English.
  ...(['de', 'el'] as const).map((name) => ({
    name,
    language: 'en',
    quiz: quizIn(testPack(name), 'en'),
  })),
]

describe.each(PACKS)('a short quiz in $name', ({ language, quiz }) => {
  const whole = parseSpec(quizRound(quiz))
  const short = opened(quiz, { language, seed: 1 })

  it('is read and answered within 90 seconds, which all eight questions are not', () => {
    expect(secondsOf(short.questions, language)).toBeLessThanOrEqual(SHORT_SECONDS)
    const all = whole.ok ? whole.value.questions : []
    expect(all).toHaveLength(8)
    expect(secondsOf(all, language)).toBeGreaterThan(SHORT_SECONDS)
  })

  it('asks five questions in their order, and can end with every sign', () => {
    expect(short.questions).toHaveLength(5)
    const order = whole.ok ? idsOf(whole.value.questions) : []
    const places = idsOf(short.questions).map((id) => order.indexOf(id))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(short.signs).toHaveLength(12)
    for (const share of sharesOf(short)) expect(share).toBeGreaterThan(0.03)
  })
})

function quizRound(quiz: PuzzleFile): Json {
  const round = cityQuiz.openRound(quiz)
  if (!round.ok) throw new Error(round.reason.code)
  return round.value
}

it('the questions are the same in every language, so that a visitor can change it in between', () => {
  const asked = PACKS.map(({ quiz, language }) =>
    idsOf(opened(quiz, { language, seed: 7 }).questions),
  )
  for (const ids of asked) expect(ids).toEqual(asked[0])
})

const spec = parseSpec(quizRound(file))
const eight = spec.ok ? spec.value : null

it('all questions are asked where they fit', () => {
  if (!eight) throw new Error('the quiz of the pack has a fault')
  const brief: Spec = {
    ...eight,
    questions: eight.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, text: { text: { en: 'Yes' } } })),
    })),
  }
  expect(questionsOfShort(brief, { language: 'en', seed: 1 })).toEqual(brief.questions)
})

it('where too few questions would not lead to every sign, more are asked', () => {
  if (!eight) throw new Error('the quiz of the pack has a fault')
  // Each of eight signs has points in a question of its own, so it cannot do without. The first also leads a tie.
  const signs = eight.signs.slice(0, 8)
  const questions = eight.questions.map((question, at) => ({
    ...question,
    answers: question.answers.map((answer, which) => ({
      ...answer,
      weights: signs.map((_, sign) => (sign === at && which === 0 ? 5 : 0)),
    })),
  }))
  const asked = questionsOfShort({ signs, questions }, { language: 'en', seed: 1 })
  expect(asked).toEqual(questions.slice(1))
})
