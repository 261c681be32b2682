import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Beat } from '../../core/hint/beat.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { GridUi, ShownHint } from '../play/grid-ui.ts'

/** Shows a beat of a hint; from the first reason on the cursor comes to where something follows. */
export function withHint(ui: GridUi, hint: Hint, at: number): GridUi {
  const shown = { ...ui, hint: { hint, at }, message: null }
  if (at === 0) return shown
  return { ...shown, cursor: hint.targets[0] ?? ui.cursor, selected: false, armed: null }
}

export function withoutHint(ui: GridUi): GridUi {
  return { ...ui, hint: null, walking: null }
}

export function beatOf({ hint: { beats }, at }: ShownHint): Beat {
  return beats[at] ?? beats[0]
}

export function isLastBeat({ hint: { beats }, at }: ShownHint): boolean {
  return at === beats.length - 1
}

/** What is said of a beat. From the second on, the technique is named as well. */
export function beatText(shown: ShownHint): Message {
  const { text } = beatOf(shown)
  const { name } = shown.hint
  return name && shown.at > 0 ? msg('grid.hint.explained', { name, text }) : text
}
