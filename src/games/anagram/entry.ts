import type { GameEntry } from '../../screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const anagramEntry: GameEntry = {
  Picture: EntryPicture,
  loadGame: async () => (await import('./core/anagram.ts')).anagram,
  screen: async () => (await import('./view/page/shuffle-screen.tsx')).ShuffleScreen,
}
