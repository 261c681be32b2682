import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import type { GridUi, HintLevel } from '../play/grid-ui.ts'
import { hintText, withHint, withoutHint } from './hint-flow.ts'
import type { HintSource, NextHint } from './hint-source.ts'

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
  readonly source: HintSource
  ui(): GridUi
  show(ui: GridUi): void
  play(move: Move): void
  announce(text: Text): void
  /** Says that a part of the page did not arrive, and what helps. */
  tellMissing(what: Text): void
  sound(name: SoundName): void
}

/** Why a hint comes: it was asked for, it follows the last one of a walk, or undo led back to it. */
type Occasion = 'asked' | 'next' | 'again'

/** What a player can do with hints. A walk is hints that come explained, each after the other. */
export function createHintActions(tools: HintTools): HintActions {
  const { session, source, ui, show, play, announce, tellMissing, sound } = tools

  function find(level: HintLevel, occasion: Occasion): void {
    if (source.ready) return showNext(source.ready, level, occasion)
    source.load().then(
      // Asked for twice while it was on its way, it is still one hint.
      (nextHint) => (ui().hint ? undefined : showNext(nextHint, level, occasion)),
      () => {
        show(withoutHint(ui()))
        tellMissing(msg('grid.hint.unreachable'))
        sound('touch')
      },
    )
  }

  function showNext(nextHint: NextHint, level: HintLevel, occasion: Occasion): void {
    const hint = nextHint(session.spec, session.snapshot().state)
    if (!hint) return show(withoutHint(ui()))
    show(withHint(ui(), hint, level))
    // Undo does not give hints back, so what it leads back to was counted and told already.
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
