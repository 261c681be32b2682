import { localized } from '../../../src/kit/text.ts'
import type { GameSettings } from '../../../src/screen/game-entry.ts'
import { NULL_SETTINGS } from './view/null-settings.ts'

/** The settings of the button, as the dialog asks for them. */
export const nullSettings = {
  own: NULL_SETTINGS,
  title: localized({ en: 'The Button' }),
  choices: [],
  switches: [{ key: 'showCount', label: localized({ en: 'Show the count' }) }],
} satisfies GameSettings<typeof NULL_SETTINGS>
