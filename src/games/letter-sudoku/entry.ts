import type { GameEntry } from '../../screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const letterSudokuEntry: GameEntry = {
  Picture: EntryPicture,
  loadGame: async () => (await import('./core/letter-sudoku.ts')).letterSudoku,
  screen: async () => (await import('./view/page/grid-screen.tsx')).GridScreen,
  pages: { days: async () => (await import('./view/days/days-page.tsx')).DaysPage },
  isDaily: true,
  settings: async () => (await import('./entry-settings.ts')).gridSettings,
}
