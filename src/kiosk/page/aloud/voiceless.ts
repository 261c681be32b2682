import { LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import type { Language } from '../../../i18n/languages.ts'
import { hasVoice } from '../../aloud/voice.ts'
import type { Voice } from '../../aloud/voice.ts'
import { createBrowserVoice } from './browser-voice.ts'

/** The languages of the game in which this device cannot read aloud. Voices may arrive some time after the page. */
export function languagesWithoutVoice(
  voice: Pick<Voice, 'languages'> = createBrowserVoice(),
): readonly Language[] {
  return LANGUAGE_TAGS.filter((tag) => !hasVoice(voice, tag))
}
