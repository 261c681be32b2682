import { anagram } from './anagram/core/anagram.ts'
import { cityQuiz } from './city-quiz/core/city-quiz.ts'
import type { GameId } from './game-ids.ts'
import { letterSudoku } from './letter-sudoku/core/letter-sudoku.ts'

/** The core of every game, for whatever must treat them alike: tests, tools, the command line. */
export const games = {
  'letter-sudoku': letterSudoku,
  anagram,
  'city-quiz': cityQuiz,
} satisfies Record<GameId, unknown>
