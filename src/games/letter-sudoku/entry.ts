import type { GameEntry } from '../../screen/game-entry.ts'
import { msg } from '../../kit/text.ts'
import { EntryPicture } from './entry-picture.tsx'
import { EntryToday } from './entry-today.tsx'
import { pageOfSave } from './view/page/save-names.ts'

export const letterSudokuEntry: GameEntry = {
  Picture: EntryPicture,
  Today: EntryToday,
  wayIn: {
    begin: msg('grid.wayIn.begin'),
    goOn: (left) => msg('grid.wayIn.goOn', { left }),
    pageOf: pageOfSave,
  },
  loadGame: async () => (await import('./core/letter-sudoku.ts')).letterSudoku,
  screen: async () => (await import('./view/page/grid-screen.tsx')).GridScreen,
  pages: { days: async () => (await import('./view/days/days-page.tsx')).DaysPage },
  settings: async () => (await import('./entry-settings.ts')).gridSettings,
}
