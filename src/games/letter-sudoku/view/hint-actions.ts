import type { Message, Text } from '../../../kit/text.ts'
import type { Session } from '../../../session/session.ts'
import { nextHint } from '../core/hint/next-hint.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import type { State } from '../core/state.ts'
import type { GridUi, HintLevel } from './grid-ui.ts'
import { hintText, withHint, withoutHint } from './hint-flow.ts'

export interface HintActions {
  /** A hint, or more of the one that is shown; in the end, what it says is done. */
  hint(): void
  closeHint(): void
  /** Shows how it is done from here on, one step after the other. */
  walk(): void
  /** Goes on showing after the board has changed under a walk. */
  showAgain(): void
}

interface HintTools {
  readonly session: Session<Spec, State, Move>
  ui(): GridUi
  show(ui: GridUi): void
  play(move: Move, said: Message): void
  announce(text: Text): void
}

/** What a player can do with hints. A walk is hints that come explained, each after the other. */
export function createHintActions({ session, ui, show, play, announce }: HintTools): HintActions {
  function find(level: HintLevel, counts: boolean): void {
    const hint = nextHint(session.spec, session.snapshot().state)
    if (!hint) return show(withoutHint(ui()))
    if (counts) session.countHint()
    show(withHint(ui(), hint, level))
    announce(hintText(hint, level))
  }

  function obey(): void {
    const { hint: shown, walking } = ui()
    if (!shown) return
    play(shown.hint.move, shown.hint.result)
    if (!walking || session.snapshot().status === 'finished') return
    show({ ...ui(), walking })
    find('explain', true)
  }

  return {
    hint() {
      const { hint: shown } = ui()
      if (!shown) find('point', true)
      else if (shown.level === 'explain') obey()
      else {
        show(withHint(ui(), shown.hint, 'explain'))
        announce(hintText(shown.hint, 'explain'))
      }
    },
    closeHint: () => show(withoutHint(ui())),
    walk() {
      show({ ...ui(), walking: true })
      find('explain', true)
    },
    // Undo does not give hints back, so what it leads back to was counted.
    showAgain: () => find('explain', false),
  }
}
