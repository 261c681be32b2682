import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { GridUi, HintLevel } from '../play/grid-ui.ts'

/** Shows a hint. With its explanation, the cursor goes to the first cell that the hint changes. */
export function withHint(ui: GridUi, hint: Hint, level: HintLevel): GridUi {
  const shown = { ...ui, hint: { hint, level }, message: null }
  if (level === 'point') return shown
  return { ...shown, cursor: hint.targets[0] ?? ui.cursor, selected: false, armed: null }
}

export function withoutHint(ui: GridUi): GridUi {
  return { ...ui, hint: null, walking: false }
}

/** What is said of a hint. */
export function hintText({ name, point, explain }: Hint, level: HintLevel): Message {
  if (level === 'point') return point
  return name ? msg('grid.hint.explained', { name, text: explain }) : explain
}

/** What the player does next with a hint: "Why?", "Place it". */
export function hintAction({ hint: shown, walking }: GridUi): Message {
  if (walking) return msg('grid.hint.next')
  if (!shown || shown.level === 'point') return msg('grid.hint.why')
  switch (shown.hint.move.type) {
    case 'erase':
      return msg('grid.hint.takeAway')
    case 'mark':
      return msg('grid.hint.noteIt')
    case 'eliminate':
      return msg('grid.hint.strike')
    default:
      return msg('grid.hint.place')
  }
}
