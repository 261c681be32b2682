import type { GameEntry } from '../../screen/game-entry.ts'

export const anagramEntry: GameEntry = {
  loadGame: async () => (await import('./core/anagram.ts')).anagram,
  screen: async () => (await import('./view/shuffle-screen.tsx')).ShuffleScreen,
}
