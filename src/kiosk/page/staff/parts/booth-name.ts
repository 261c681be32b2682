import type { Translator } from '../../../../i18n/translator.ts'
import { msg } from '../../../../kit/text.ts'
import { isSetting } from '../../../settings/booth-settings.ts'

/** As many letters as fit into a line of the journal's table; a setting may have more. */
export const BOOTH_NAME_LENGTH = 24

/** What is wrong with a name of a booth, in words; null: nothing. */
export function nameFault(text: string, say: Translator['say']): string | null {
  return isSetting('name', text) ? null : say(msg('booth.staff.name.empty'))
}
