import type { ComponentType } from 'preact'
import type { GameId } from '../games/game-ids.ts'
import type { GameScreenProps } from '../screen/game-screen-props.ts'

export type LoadScreen = () => Promise<ComponentType<GameScreenProps>>

/** Each game's screen is a file of its own, fetched when the game is opened. */
const GAMES: Readonly<Record<GameId, LoadScreen>> = {
  'letter-sudoku': async () =>
    (await import('../games/letter-sudoku/view/grid-screen.tsx')).GridScreen,
  anagram: async () => (await import('../games/anagram/view/shuffle-screen.tsx')).ShuffleScreen,
  'city-quiz': async () => (await import('../games/city-quiz/view/quiz-screen.tsx')).QuizScreen,
}

/** Pages beside a game, for which the game itself need not be fetched. */
const BESIDE: Readonly<Partial<Record<GameId, Readonly<Record<string, LoadScreen>>>>> = {
  'letter-sudoku': {
    days: async () => (await import('../games/letter-sudoku/view/days-page.tsx')).DaysPage,
  },
}

/** The same for all pages that one screen shows. */
export function loaderOf(game: GameId, [name = '']: readonly string[]): LoadScreen {
  return BESIDE[game]?.[name] ?? GAMES[game]
}
