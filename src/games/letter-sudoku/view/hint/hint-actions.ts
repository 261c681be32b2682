import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import type { GridUi, HintLevel } from '../play/grid-ui.ts'
import { hintText, withHint, withoutHint } from './hint-flow.ts'
import type { HintSource } from './hint-source.ts'

export interface HintActions {
  /** Shows a hint; called again, explains it; called once more, does what it says. */
  hint(): void
  closeHint(): void
  /** Shows how to go on from here, one explained step after the other. */
  walk(): void
  /** Shows the next step of a walk after undo or redo has changed the board. */
  showAgain(): void
}

interface HintTools {
  readonly session: Session<Spec, State, Move>
  readonly source: HintSource
  ui(): GridUi
  show(ui: GridUi): void
  play(move: Move): void
  announce(text: Text): void
  /** Says that a part of the page did not arrive, and what helps. */
  tellMissing(what: Text): void
  sound(name: SoundName): void
}

/** Why a hint comes: it was asked for, it follows the last one of a walk, or undo or redo led to it. */
type Occasion = 'asked' | 'next' | 'again'

/** What a player can do with hints. In a walk, each hint is explained at once, and the next one follows it. */
export function createHintActions(tools: HintTools): HintActions {
  const { session, source, ui, show, play, announce, tellMissing, sound } = tools

  function find(level: HintLevel, occasion: Occasion): void {
    const hint = source.find(session.spec, session.snapshot().state)
    if (hint !== undefined) return showFound(hint, level, occasion)
    source.fetchNext().then(
      // Where a hint was asked for twice while this code was fetched, show one only.
      () => (ui().hint ? undefined : find(level, occasion)),
      () => {
        show(withoutHint(ui()))
        tellMissing(msg('grid.hint.unreachable'))
        sound('touch')
      },
    )
  }

  function showFound(hint: Hint | null, level: HintLevel, occasion: Occasion): void {
    if (!hint) return show(withoutHint(ui()))
    show(withHint(ui(), hint, level))
    // A hint that undo leads back to was counted before, so it is only announced.
    if (occasion === 'again') announce(hintText(hint, level))
    else session.countHint(occasion === 'asked')
  }

  function obey(): void {
    const { hint: shown, walking } = ui()
    if (!shown) return
    play(shown.hint.move)
    if (!walking || session.snapshot().status === 'finished') return
    show({ ...ui(), walking })
    find('explain', 'next')
  }

  return {
    hint() {
      const { hint: shown } = ui()
      if (!shown) find('point', 'asked')
      else if (shown.level === 'explain') obey()
      else {
        show(withHint(ui(), shown.hint, 'explain'))
        announce(hintText(shown.hint, 'explain'))
        sound('touch')
      }
    },
    closeHint: () => show(withoutHint(ui())),
    walk() {
      show({ ...ui(), walking: true })
      find('explain', 'asked')
    },
    showAgain: () => find('explain', 'again'),
  }
}
