import type { GameEntry } from '../../screen/game-entry.ts'
import { msg } from '../../kit/text.ts'
import { roundLanguage } from './core/round-language.ts'
import { EntryPicture } from './entry-picture.tsx'

export const anagramEntry: GameEntry = {
  Picture: EntryPicture,
  wayIn: {
    begin: msg('anagram.wayIn.begin'),
    goOn: (left) => msg('anagram.wayIn.goOn', { left }),
    // Each language has a save of its own.
    pageOf: (variant, { file, language }) =>
      variant === `@${roundLanguage(file.texts, language)}` ? [] : null,
  },
  loadGame: async () => (await import('./core/anagram.ts')).anagram,
  screen: async () => (await import('./view/page/shuffle-screen.tsx')).ShuffleScreen,
}
