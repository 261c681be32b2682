import { msg, reasonText } from '../../../kit/text.ts'
import type { Message, Text } from '../../../kit/text.ts'
import type { Session } from '../../../session/session.ts'
import type { SoundName } from '../../../sound/sound-name.ts'
import type { Settings } from '../../../visit/settings.ts'
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
import type { HintSource } from './hint-source.ts'

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

/** What the controller needs from outside. */
export interface GridPorts {
  readonly hints: HintSource
  /** The player's settings, as they are now. */
  rules(): Pick<Settings, 'lead' | 'tidyMarks' | 'showConflicts'>
  /** Shows the state of the screen, after each change of it. */
  show(ui: GridUi): void
  /** Says that a part of the page could not be fetched, and what can be done. */
  tellMissing(what: Text): void
  announce(what: Text | (() => readonly Text[])): void
  sound(name: SoundName): void
  /** Runs right after the next frame: what is seen comes first. */
  afterFrame(run: () => void): void
  startOver(): void
}

export interface GridController {
  readonly actions: GridActions
  /** Lets go of all that was chosen or held: what is played was replaced as a whole. */
  reset(): void
}

type GridSession = Session<Spec, State, Move>

/** The state of the screen. */
interface Screen {
  ui(): GridUi
  show(ui: GridUi): void
}

/**
 * The grid as its player handles it, whatever draws it: from what is done to the move that is played, the next
 * state of the screen, and what is said and heard. Every move ends in `session.play`.
 */
export function createGridController(session: GridSession, ports: GridPorts): GridController {
  let ui = START_UI
  const screen: Screen = {
    ui: () => ui,
    show(next) {
      ui = next
      ports.show(next)
    },
  }
  const play = createPlay(session, ports, screen)
  const hints = createHintActions({
    session,
    source: ports.hints,
    ...screen,
    play,
    announce: ports.announce,
    tellMissing: ports.tellMissing,
    sound: ports.sound,
  })
  return {
    reset: () => screen.show(START_UI),
    actions: {
      ...touchActions(session, ports, screen, play),
      ...travelActions(session, ports, screen, hints),
      ...lookActions(session, ports, screen),
      hint: hints.hint,
      closeHint: hints.closeHint,
      walk: hints.walk,
      play: (move) => play(move),
      say: ports.announce,
    },
  }
}

type Play = (move: Move, said?: Message) => void

/** Plays a move and shows, says and lets hear what came of it, or why it is not possible. */
function createPlay(session: GridSession, ports: GridPorts, { ui, show }: Screen): Play {
  const { announce, sound } = ports

  function refuse(text: Message): void {
    announce(text)
    sound('touch')
    show({ ...ui(), message: { kind: 'info', text } })
  }

  return (move, said) => {
    const before = session.snapshot().state
    const result = session.play(move)
    if (!result.ok) return refuse(reasonText(result.reason))
    const { spec } = session
    const { state } = session.snapshot()
    const isUnchanged = (cell: number): boolean => before.values[cell] === state.values[cell]
    show({
      ...withoutHint(ui()),
      wrong: ui().wrong.filter(isUnchanged),
      message: said && move.type !== 'place' ? { kind: 'info', text: said } : null,
    })
    const conflicts = ports.rules().showConflicts ? conflictsOf(state.values) : []
    ports.afterFrame(() => sound(soundAfterMove(spec, before, state, move, conflicts)))
    announce(() => sayAfterMove(spec, before, state, move, conflicts, said))
  }
}

/** What is done on the board and the pad. */
function touchActions(session: GridSession, ports: GridPorts, screen: Screen, play: Play) {
  const { ui, show } = screen
  const { spec } = session

  const context = (): GridContext => {
    const { lead, tidyMarks } = ports.rules()
    return { spec, state: session.snapshot().state, lead, tidyMarks }
  }

  function react(reaction: Reaction): void {
    show(reaction.ui)
    if (reaction.move) play(reaction.move)
    else ports.sound('touch')
  }

  const erase = (): void => react(eraseAtCursor(ui(), context()))
  return {
    erase,
    cell: (cell: number) => react(touchCell(ui(), cell, context())),
    press: (cell: number) => react(pressCell(ui(), cell, context())),
    key(index: number) {
      if (index < spec.alphabet.letters.length) react(touchLetter(ui(), index, context()))
      else erase()
    },
    type: (symbol: number, asMark: boolean) => react(typeLetter(ui(), symbol, asMark, context())),
    cursor: (cell: number) => show(moveCursor(ui(), cell)),
    nextEmpty() {
      const cell = nextEmptyCell(session.snapshot().state, ui().cursor)
      if (cell === null) ports.announce(msg('grid.noneEmpty'))
      else show(moveCursor(ui(), cell))
    },
    letGo: () => show({ ...withoutHint(ui()), selected: false, armed: null, message: null }),
  }
}

/** Back and forth in what was played. A walk goes on from where it leads. */
function travelActions(
  session: GridSession,
  { announce, sound, startOver }: GridPorts,
  { ui, show }: Screen,
  hints: HintActions,
) {
  function travel(step: () => boolean, said: Text): void {
    if (!step()) return
    const { walking } = ui()
    sound('touch')
    show({ ...ui(), wrong: [], hint: null, message: null })
    announce(said)
    if (walking) hints.showAgain()
  }

  return {
    undo: () => travel(() => session.undo(), msg('grid.undone')),
    redo: () => travel(() => session.redo(), msg('grid.redone')),
    startOver() {
      startOver()
      sound('touch')
      announce(msg('grid.restarted'))
    },
  }
}

/** What is looked at: what is wrong, and whether letters are noted. */
function lookActions(session: GridSession, { announce, sound }: GridPorts, { ui, show }: Screen) {
  return {
    toggleMarking() {
      const marking = !ui().marking
      show({ ...ui(), marking })
      sound('touch')
      announce(marking ? msg('grid.marking.on') : msg('grid.marking.off'))
    },
    check() {
      const { state } = session.snapshot()
      const wrong = findWrong(session.spec, state)
      const isGood = wrong.length === 0
      const text = isGood
        ? msg('grid.check.good')
        : msg('grid.check.wrong', { count: wrong.length })
      show({ ...withoutHint(ui()), wrong, message: { kind: isGood ? 'good' : 'conflict', text } })
      sound(isGood ? 'touch' : 'conflict')
      announce(() => (isGood ? [text] : [text, sayWrong(session.spec, state, wrong)]))
      session.countCheck(wrong.length)
    },
  }
}
