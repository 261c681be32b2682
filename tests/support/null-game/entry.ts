import { localized } from '../../../src/kit/text.ts'
import type { GameEntry } from '../../../src/screen/game-entry.ts'
import { EntryPicture } from './entry-picture.tsx'

export const nullEntry: GameEntry = {
  Picture: EntryPicture,
  wayIn: {
    begin: localized({ en: 'Start with the button' }),
    goOn: () => localized({ en: 'Go on with the button' }),
    pageOf: (variant) => (variant === '' ? [] : null),
  },
  loadGame: async () => (await import('./core/null-game.ts')).nullGame,
  screen: async () => (await import('./view/null-screen.tsx')).NullScreen,
  settings: async () => (await import('./entry-settings.ts')).nullSettings,
}
