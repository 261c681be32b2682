import type { ComponentType } from 'preact'
import type { GameId } from '../games/game-ids.ts'
import type { GameScreenProps } from '../screen/game-screen-props.ts'

type LoadScreen = () => Promise<ComponentType<GameScreenProps>>

/** Each game's screen is a file of its own, fetched when the game is opened. */
export const gameScreens = {
  'letter-sudoku': async () =>
    (await import('../games/letter-sudoku/view/grid-screen.tsx')).GridScreen,
  anagram: async () => (await import('../games/anagram/view/shuffle-screen.tsx')).ShuffleScreen,
  'city-quiz': async () => (await import('../games/city-quiz/view/quiz-screen.tsx')).QuizScreen,
} satisfies Record<GameId, LoadScreen>
