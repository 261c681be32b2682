import type { GameEntry } from '../../../src/screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const nullEntry: GameEntry = {
  Picture: EntryPicture,
  loadGame: async () => (await import('./core/null-game.ts')).nullGame,
  screen: async () => (await import('./view/null-screen.tsx')).NullScreen,
  settings: async () => (await import('./entry-settings.ts')).nullSettings,
}
