import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { msg, reasonText } from '../../../kit/text.ts'
import type { Message, Text } from '../../../kit/text.ts'
import { useServices } from '../../../screen/services.ts'
import { useReplaced } from '../../../screen/use-replaced.ts'
import type { UsedSession } from '../../../screen/use-session.ts'
import { conflictsOf } from '../core/conflicts.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import { findWrong } from '../core/state.ts'
import type { State } from '../core/state.ts'
import { soundAfterMove } from './grid-sounds.ts'
import { sayAfterMove, sayWrong } from './grid-speech.ts'
import {
  START_UI,
  eraseAtCursor,
  moveCursor,
  nextEmptyCell,
  pressCell,
  touchCell,
  touchLetter,
  typeLetter,
} from './grid-ui.ts'
import type { GridContext, GridUi, Reaction } from './grid-ui.ts'
import { createHintActions } from './hint-actions.ts'
import type { HintActions } from './hint-actions.ts'
import { withoutHint } from './hint-flow.ts'
import { HINT_SOURCE } from './hint-source.ts'

/** All that a player can do on the grid's screen, by whatever means. */
export interface GridActions extends Pick<HintActions, 'hint' | 'closeHint' | 'walk'> {
  cell(cell: number): void
  /** The same through the mirror. */
  press(cell: number): void
  /** A key of the pad: a letter, or the eraser behind the last. */
  key(index: number): void
  type(symbol: number, asMark: boolean): void
  cursor(cell: number): void
  erase(): void
  toggleMarking(): void
  undo(): void
  redo(): void
  check(): void
  startOver(): void
  nextEmpty(): void
  letGo(): void
  play(move: Move): void
  say(text: Text): void
}

/** The grid's state on the screen and what changes it. Every move ends in `session.play`. */
export function useGrid({ session, startOver }: UsedSession<Spec, State, Move>): {
  ui: GridUi
  actions: GridActions
} {
  const services = useServices()
  const [ui, setUi] = useState(START_UI)
  const latest = useRef(ui)
  const { settings, announce, sound, later } = services
  const rules = useRef(settings)
  rules.current = settings

  const show = useCallback((next: GridUi) => {
    latest.current = next
    setUi(next)
  }, [])

  // Ahead of the first hint, but after what draws the board: that is waited for. If it does not arrive,
  // the hint that is asked for says so.
  useEffect(() => {
    const load = (): Promise<unknown> => HINT_SOURCE.load().catch(() => undefined)
    void later.until(services.loadStage().then(load, load))
  }, [])

  // Another puzzle, or the same one anew: nothing of the last one stays chosen.
  useLayoutEffect(() => show(START_UI), [session])
  useReplaced(session, () => show(START_UI))

  const actions = useMemo<GridActions>(() => {
    const context = (): GridContext => ({
      spec: session.spec,
      state: session.snapshot().state,
      lead: rules.current.lead,
      tidyMarks: rules.current.tidyMarks,
    })

    function play(move: Move, said?: Message): void {
      const before = session.snapshot().state
      const result = session.play(move)
      if (!result.ok) {
        const text = reasonText(result.reason)
        announce(text)
        sound('touch')
        show({ ...latest.current, message: { kind: 'info', text } })
        return
      }
      const { state } = session.snapshot()
      const changed = (cell: number): boolean => before.values[cell] === state.values[cell]
      show({
        ...withoutHint(latest.current),
        wrong: latest.current.wrong.filter(changed),
        message: said && move.type !== 'place' ? { kind: 'info', text: said } : null,
      })
      const conflicts = rules.current.showConflicts ? conflictsOf(state.values) : []
      // What is seen comes first.
      later.afterFrame(() => sound(soundAfterMove(session.spec, before, state, move, conflicts)))
      announce(() => sayAfterMove(session.spec, before, state, move, conflicts, said))
    }

    function react(reaction: Reaction): void {
      show(reaction.ui)
      if (reaction.move) play(reaction.move)
      else sound('touch')
    }

    function travel(step: () => boolean, said: Text): void {
      if (!step()) return
      const { walking } = latest.current
      sound('touch')
      show({ ...latest.current, wrong: [], hint: null, message: null })
      announce(said)
      if (walking) hints.showAgain()
    }

    const hints = createHintActions({
      session,
      source: HINT_SOURCE,
      ui: () => latest.current,
      show,
      play,
      announce,
      sound,
    })

    return {
      cell: (cell) => react(touchCell(latest.current, cell, context())),
      press: (cell) => react(pressCell(latest.current, cell, context())),
      key(index) {
        if (index < session.spec.alphabet.letters.length)
          react(touchLetter(latest.current, index, context()))
        else react(eraseAtCursor(latest.current, context()))
      },
      type: (symbol, asMark) => react(typeLetter(latest.current, symbol, asMark, context())),
      cursor: (cell) => show(moveCursor(latest.current, cell)),
      erase: () => react(eraseAtCursor(latest.current, context())),
      toggleMarking() {
        const marking = !latest.current.marking
        show({ ...latest.current, marking })
        sound('touch')
        announce(marking ? msg('grid.marking.on') : msg('grid.marking.off'))
      },
      undo: () => travel(() => session.undo(), msg('grid.undone')),
      redo: () => travel(() => session.redo(), msg('grid.redone')),
      check() {
        const { state } = session.snapshot()
        const wrong = findWrong(session.spec, state)
        const text =
          wrong.length === 0
            ? msg('grid.check.good')
            : msg('grid.check.wrong', { count: wrong.length })
        show({
          ...withoutHint(latest.current),
          wrong,
          message: { kind: wrong.length ? 'conflict' : 'good', text },
        })
        sound(wrong.length > 0 ? 'conflict' : 'touch')
        announce(() => (wrong.length > 0 ? [text, sayWrong(session.spec, state, wrong)] : [text]))
        session.countCheck(wrong.length)
      },
      startOver() {
        startOver()
        sound('touch')
        announce(msg('grid.restarted'))
      },
      hint: hints.hint,
      closeHint: hints.closeHint,
      walk: hints.walk,
      nextEmpty() {
        const cell = nextEmptyCell(session.snapshot().state, latest.current.cursor)
        if (cell === null) announce(msg('grid.noneEmpty'))
        else show(moveCursor(latest.current, cell))
      },
      letGo: () =>
        show({ ...withoutHint(latest.current), selected: false, armed: null, message: null }),
      play: (move) => play(move),
      say: announce,
    }
  }, [session, announce, sound, show, later])

  return { ui, actions }
}
