import { LANGUAGES, LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Voice } from '../../aloud/voice.ts'
import { languagesWithoutVoice } from './voiceless.ts'

/** Why nothing is read aloud, and which languages are. */
export function sayVoiceless(voice: Pick<Voice, 'languages'>): Text {
  const lacking = languagesWithoutVoice(voice)
  const names = LANGUAGE_TAGS.filter((tag) => !lacking.includes(tag)).map((tag) => LANGUAGES[tag])
  return names.length > 0
    ? msg('booth.aloud.noVoice', { options: names })
    : msg('booth.aloud.noVoices')
}
