import { readPackText } from '../../scripts/packs/read-pack.ts'
import type { PackText } from '../../src/packs/parse-pack.ts'
import type { StructureFile, TextsFile } from '../../src/packs/pack-schema.ts'
import { readPackTexts } from './test-texts.ts'
import type { PackTexts, TestLanguage } from './test-texts.ts'

interface GridFile {
  letters: string
  givens: readonly string[]
}

interface QuizFile {
  readonly signs: readonly { readonly id: string }[]
  readonly questions: readonly {
    readonly id: string
    readonly answers: readonly { readonly id: string }[]
  }[]
}

/** The element at an index, beginning anew after the last. */
const around = <T>(all: readonly T[], index: number): T => all[index % all.length] as T

/**
 * The built-in pack with its texts, scrambles and letters in a test language. To the page it is in
 * English: that is what the test texts stand in for.
 */
export function testPack(language: TestLanguage): PackText {
  const texts = readPackTexts(language)
  const built = readPackText()
  const structure = JSON.parse(built.structure) as StructureFile
  const english = JSON.parse(built.texts['en'] ?? '') as TextsFile
  const puzzles = structure.puzzles.map((puzzle) =>
    puzzle.game === 'letter-sudoku'
      ? { ...puzzle, spec: inLetters(puzzle.spec as unknown as GridFile, texts.grid.letters) }
      : puzzle,
  )
  const said = puzzles.map(({ id, game, spec }) => [
    id,
    { ...titlesOf(texts, game), texts: textsOf(language, texts, game, spec) },
  ])
  return {
    structure: JSON.stringify({ ...structure, languages: ['en'], puzzles }),
    texts: {
      en: JSON.stringify({
        ...english,
        title: texts.title,
        edition: texts.edition,
        deck: texts.deck,
        puzzles: Object.fromEntries(said),
        facts: Object.fromEntries(Object.keys(english.facts).map((id) => [id, texts.fact])),
      }),
    },
  }
}

function titlesOf(texts: PackTexts, game: string): { title: string; deck: string } {
  const { title, deck } =
    game === 'letter-sudoku' ? texts.grid : game === 'anagram' ? texts.shuffle : texts.quiz
  return { title, deck }
}

function textsOf(language: TestLanguage, texts: PackTexts, game: string, spec: unknown): unknown {
  // The language's own rule for letters holds for its words.
  if (game === 'anagram') return { language, words: texts.shuffle.words }
  return game === 'city-quiz' ? quizIn(texts, spec as QuizFile) : undefined
}

/** A grid, or what a save holds of one, with other letters for the same symbols. */
export function inLetters<T extends GridFile>(grid: T, letters: string): T {
  const of = (letter: string): string => letters[grid.letters.indexOf(letter)] ?? letter
  return { ...grid, letters, givens: grid.givens.map((row) => [...row].map(of).join('')) }
}

function quizIn({ quiz }: PackTexts, file: QuizFile): unknown {
  const signs = file.signs.map(({ id }, index) => {
    const [sign, name] = around(quiz.signs, index)
    return [id, { ...around(quiz.portraits, index), sign, name }]
  })
  const questions = file.questions.map(({ id, answers }, index) => {
    const question = around(quiz.questions, index)
    const said = answers.map((answer, number) => {
      const [text, because] = around(question.answers, number)
      return [answer.id, { text, because }]
    })
    return [id, { text: question.text, answers: Object.fromEntries(said) }]
  })
  return { signs: Object.fromEntries(signs), questions: Object.fromEntries(questions) }
}
