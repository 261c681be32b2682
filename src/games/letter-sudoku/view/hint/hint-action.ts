import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { ShownHint } from '../play/grid-ui.ts'
import { isLastBeat } from './hint-flow.ts'

/** What the player does next with a hint: "Next", "Place G". */
export function hintAction(shown: ShownHint, letters: readonly string[]): Message {
  if (!isLastBeat(shown)) return msg('grid.hint.next')
  const { move } = shown.hint
  const letterAt = (symbol: number): string => letters[symbol] ?? ''
  switch (move.type) {
    case 'erase':
      return msg('grid.hint.takeAway')
    case 'mark':
      return msg('grid.hint.note', { letter: letterAt(move.symbol) })
    case 'eliminate': {
      const symbols = new Set(move.candidates.map(({ symbol }) => symbol))
      const [only] = symbols
      return symbols.size === 1 && only !== undefined
        ? msg('grid.hint.strikeLetter', { letter: letterAt(only) })
        : msg('grid.hint.strike')
    }
    default:
      return move.type === 'place'
        ? msg('grid.hint.place', { letter: letterAt(move.symbol) })
        : msg('grid.hint.next')
  }
}
