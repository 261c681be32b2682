import { msg } from '../../kit/text.ts'
import type { GameSettings } from '../../screen/game-entry.ts'
import { GRID_SETTINGS } from './view/page/grid-settings.ts'

/** The settings of the grid, as the dialog asks for them. */
export const gridSettings = {
  own: GRID_SETTINGS,
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
} satisfies GameSettings<typeof GRID_SETTINGS>
