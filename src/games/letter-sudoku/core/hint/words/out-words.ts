import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import type { Scene } from '../explain/explanation.ts'
import { noteWords } from './note-words.ts'

/** "Strike out A in r1c2 and r1c5.": how most explanations end. */
export function outWords({ spec, step }: Scene): Message {
  return msg('grid.hint.out', { notes: noteWords(spec, step.eliminations) })
}
