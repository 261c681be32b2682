import type { GameEntry, LoadScreen } from '../screen/game-entry.ts'
import { anagramEntry } from './anagram/entry.ts'
import { cityQuizEntry } from './city-quiz/entry.ts'
import { letterSudokuEntry } from './letter-sudoku/entry.ts'

/** Every game there is: a new one is a folder, and its line here. */
export const GAMES = {
  'letter-sudoku': letterSudokuEntry,
  anagram: anagramEntry,
  'city-quiz': cityQuizEntry,
} satisfies Record<string, GameEntry>

export type GameId = keyof typeof GAMES

export const GAME_IDS = Object.keys(GAMES) as readonly GameId[]

/** The game of an id from a pack; null for one that does not exist. */
export function gameOf(id: string): GameEntry | null {
  return Object.hasOwn(GAMES, id) ? GAMES[id as GameId] : null
}

/** What shows a page of a game: the same for all pages that one screen shows. */
export function screenOf(game: GameEntry, [name = '']: readonly string[]): LoadScreen {
  return game.pages?.[name] ?? game.screen
}
