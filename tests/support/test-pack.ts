import { readFileSync } from 'node:fs'
import { readPackTexts } from './test-texts.ts'
import type { PackTexts, TestLanguage } from './test-texts.ts'

type Localized = Record<string, string>

interface SignFile {
  sign: Localized
  name: Localized
}

interface QuizFile {
  signs: SignFile[]
  questions: { text: Localized; answers: { text: Localized; because: Localized }[] }[]
}

interface GridFile {
  letters: string
  givens: readonly string[]
}

interface PackFile {
  languages: string[]
  title: Localized
  edition: Localized
  deck: Localized
  puzzles: { game: string; title: Localized; deck: Localized; spec: unknown }[]
  facts: { text: Localized }[]
}

const BUILT_IN = readFileSync('public/packs/torino-2026.json', 'utf8')

/** To the page it is English: that is what the test text stands in for. */
const inEnglish = (text: string): Localized => ({ en: text })

/** The element at an index, beginning anew after the last. */
const around = <T>(all: readonly T[], index: number): T => all[index % all.length] as T

/** The built-in pack as a file, with its texts, scrambles and letters in a test language. */
export function testPack(language: TestLanguage): string {
  const texts = readPackTexts(language)
  const pack = JSON.parse(BUILT_IN) as PackFile
  pack.languages = ['en']
  for (const part of ['title', 'edition', 'deck'] as const) pack[part] = inEnglish(texts[part])
  for (const puzzle of pack.puzzles) {
    const { title, deck } = textsOf(texts, puzzle.game)
    Object.assign(puzzle, { title: inEnglish(title), deck: inEnglish(deck) })
    puzzle.spec = specIn(language, texts, puzzle)
  }
  for (const fact of pack.facts) fact.text = inEnglish(texts.fact)
  return JSON.stringify(pack)
}

function textsOf(texts: PackTexts, game: string): { title: string; deck: string } {
  if (game === 'letter-sudoku') return texts.grid
  return game === 'anagram' ? texts.shuffle : texts.quiz
}

function specIn(
  language: TestLanguage,
  texts: PackTexts,
  { game, spec }: PackFile['puzzles'][number],
): unknown {
  if (game === 'letter-sudoku') return inLetters(spec as GridFile, texts.grid.letters)
  // By its own tag, so that the language's own rule for letters holds.
  if (game === 'anagram') return { rounds: { [language]: { words: texts.shuffle.words } } }
  return quizIn(texts, spec as QuizFile)
}

/** A grid, or what a save holds of one, with other letters for the same symbols. */
export function inLetters<T extends GridFile>(grid: T, letters: string): T {
  const of = (letter: string): string => letters[grid.letters.indexOf(letter)] ?? letter
  return { ...grid, letters, givens: grid.givens.map((row) => [...row].map(of).join('')) }
}

function quizIn({ quiz }: PackTexts, file: QuizFile): QuizFile {
  file.signs.forEach((sign, index) => {
    const [word, name] = around(quiz.signs, index)
    const portrait = Object.entries(around(quiz.portraits, index))
    const parts = portrait.map(([part, text]) => [part, inEnglish(text)])
    Object.assign(sign, Object.fromEntries(parts))
    Object.assign(sign, { sign: inEnglish(word), name: inEnglish(name) })
  })
  file.questions.forEach((question, index) => {
    const { text, answers } = around(quiz.questions, index)
    question.text = inEnglish(text)
    question.answers.forEach((answer, number) => {
      const [words, because] = around(answers, number)
      Object.assign(answer, { text: inEnglish(words), because: inEnglish(because) })
    })
  })
  return file
}
