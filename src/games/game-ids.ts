/** Every game there is. Registries are checked against it, so a forgotten game does not compile. */
export const GAME_IDS = ['letter-sudoku', 'anagram', 'city-quiz'] as const

export type GameId = (typeof GAME_IDS)[number]
