import type { Translator } from '../../../../i18n/translator.ts'
import { msg } from '../../../../kit/text.ts'

/** What staff call a length of a game; one that only a later edition knows keeps its name. */
export function lengthName(length: string, { say }: Translator): string {
  if (length === 'short') return say(msg('booth.staff.length.short'))
  return length === 'whole' ? say(msg('booth.staff.length.whole')) : length
}
