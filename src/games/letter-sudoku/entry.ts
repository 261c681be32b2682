import { msg } from '../../kit/text.ts'
import type { GameEntry } from '../../screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const letterSudokuEntry: GameEntry = {
  Picture: EntryPicture,
  loadGame: async () => (await import('./core/letter-sudoku.ts')).letterSudoku,
  screen: async () => (await import('./view/grid-screen.tsx')).GridScreen,
  pages: { days: async () => (await import('./view/days-page.tsx')).DaysPage },
  isDaily: true,
  settings: {
    title: msg('settings.grid'),
    choices: [
      {
        key: 'lead',
        legend: msg('settings.lead'),
        options: [
          { value: 'cell', label: msg('settings.leadCell') },
          { value: 'letter', label: msg('settings.leadLetter') },
        ],
      },
    ],
    switches: [
      { key: 'largeLetters', label: msg('settings.largeLetters') },
      { key: 'timer', label: msg('settings.timer') },
      { key: 'showConflicts', label: msg('settings.conflicts') },
      { key: 'tidyMarks', label: msg('settings.tidyMarks') },
      { key: 'highlightPeers', label: msg('settings.peers') },
      { key: 'highlightSame', label: msg('settings.same') },
    ],
  },
}
