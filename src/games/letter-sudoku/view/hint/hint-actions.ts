import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import { isNoted } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import type { GridUi, ShownHint } from '../play/grid-ui.ts'
import { beatText, isLastBeat, withHint, withoutHint } from './hint-flow.ts'
import type { HintSource } from './hint-source.ts'

export interface HintActions {
  /** A hint, or the next beat of the one that is shown; in the end, what it says is done. */
  hint(): void
  /** The beat before. */
  hintBack(): void
  /** The answer to whether all letters are noted before some are struck out. */
  strike(notes: 'all' | 'these'): void
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

/** What a player can do with hints. A walk is hints that follow each other. */
export function createHintActions(tools: HintTools): HintActions {
  const { session, source, ui, show, play, announce, tellMissing, sound } = tools
  // A hint counts once, from its first reason on: where to look is for free. Undo does not give it back. Asked for
  // again, it is another object that says the same, so it is known by all that it says.
  let counted: string | null = null

  function find(occasion: Occasion): void {
    const hint = source.find(session.spec, session.snapshot().state)
    if (hint !== undefined) return showFound(hint, occasion)
    source.fetchNext().then(
      // Where a hint was asked for twice while this code was fetched, show one only.
      () => (ui().hint ? undefined : find(occasion)),
      () => {
        show(withoutHint(ui()))
        tellMissing(msg('grid.hint.unreachable'))
        sound('touch')
      },
    )
  }

  function showFound(hint: Hint | null, occasion: Occasion): void {
    if (!hint) return show(withoutHint(ui()))
    if (occasion === 'again') counted = JSON.stringify(hint)
    showBeat(hint, 0)
    if (occasion === 'asked') sound('hint')
  }

  function showBeat(hint: Hint, at: number): void {
    const next = withHint(ui(), hint, at)
    show(next)
    const told = JSON.stringify(hint)
    if (at > 0 && counted !== told) {
      counted = told
      session.countHint(!ui().walking)
    } else if (next.hint) announce(beatText(next.hint))
  }

  /** Strikes out only what was asked for: notes over the whole board come only when the player wants them. */
  function obey(shown: ShownHint, notes: 'all' | 'these' | null): void {
    const { walking } = ui()
    const { move } = shown.hint
    const wouldFill = move.type === 'eliminate' && !isNoted(session.snapshot().state)
    if (wouldFill && notes === null && !walking) return ask(shown)
    play(notes === 'these' && move.type === 'eliminate' ? { ...move, only: true } : move)
    if (!walking || session.snapshot().status === 'finished') return
    show({ ...ui(), walking })
    find('next')
  }

  function ask(shown: ShownHint): void {
    show({ ...ui(), hint: { ...shown, asks: true } })
    announce(msg('grid.hint.ask'))
    sound('touch')
  }

  return {
    hint() {
      const { hint: shown } = ui()
      if (!shown) return find('asked')
      if (isLastBeat(shown)) return obey(shown, null)
      showBeat(shown.hint, shown.at + 1)
      sound('touch')
    },
    hintBack() {
      const { hint: shown } = ui()
      if (!shown || (shown.at === 0 && !shown.asks)) return
      // Back from the question is back to the beat that it was asked at.
      showBeat(shown.hint, shown.asks ? shown.at : shown.at - 1)
      sound('touch')
    },
    strike(notes) {
      const { hint: shown } = ui()
      if (shown?.asks) obey(shown, notes)
    },
    closeHint: () => show(withoutHint(ui())),
    walk() {
      show({ ...ui(), walking: session.snapshot().state })
      find('asked')
    },
    showAgain: () => find('again'),
  }
}
