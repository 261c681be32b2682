import { msg, reasonText } from '../../../../kit/text.ts'
import type { Message, Text } from '../../../../kit/text.ts'
import type { Session } from '../../../../session/session.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Telling } from '../../../../visit/tell-session.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import { findWrong } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import { soundOfGrid } from './grid-sounds.ts'
import { checkText, sayMove, wordsOfGrid } from './grid-speech.ts'
import type { ShownGrid } from './grid-speech.ts'
import {
  START_UI,
  eraseAtCursor,
  extendTo,
  holdLetter,
  moveCursor,
  nextEmptyCell,
  noteCells,
  pressCell,
  touchCell,
  touchLetter,
  typeLetter,
} from './grid-ui.ts'
import type { GridContext, GridUi, Reaction } from './grid-ui.ts'
import { createHintActions } from '../hint/hint-actions.ts'
import type { HintActions } from '../hint/hint-actions.ts'
import { withoutHint } from '../hint/hint-flow.ts'
import type { HintSource } from '../hint/hint-source.ts'
import type { GridSettings } from '../page/grid-settings.ts'

/** All that a player can do on the grid's screen, by whatever means. */
export interface GridActions extends Pick<
  HintActions,
  'hint' | 'hintBack' | 'strike' | 'closeHint' | 'walk'
> {
  cell(cell: number): void
  /** As `cell`, but through the mirror. */
  press(cell: number): void
  /** A key of the pad: a letter, or the eraser after the last letter. */
  key(index: number): void
  /** The same key held for long. */
  longKey(index: number): void
  /** Cells that a pointer with a letter in hand crosses, and those that it has crossed. */
  cross(cells: readonly number[]): void
  crossed(cells: readonly number[]): void
  /** Chooses one more cell, beside those that are chosen. */
  extend(cell: number): void
  type(symbol: number, asMark: boolean): void
  cursor(cell: number): void
  erase(): void
  toggleMarking(): void
  undo(): void
  redo(): void
  check(): void
  /** After a check that found something wrong: undoes as many moves as it takes. */
  goBackToRight(): void
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
  rules(): Pick<GridSettings, 'lead' | 'tidyMarks' | 'showConflicts'>
  /** Shows the state of the screen, after each change of it. */
  show(ui: GridUi): void
  /** Says that a part of the page could not be fetched, and what can be done. */
  tellMissing(what: Text): void
  /** Announces something that is no event of the session. */
  announce(what: Text): void
  /** Plays a sound for something that is no event of the session. */
  sound(name: SoundName): void
}

export interface GridController {
  readonly actions: GridActions
  /** What is heard and said of the session's events, as the screen stands at that moment. */
  readonly telling: Telling<State, Move>
  /** Forgets what was chosen or held, after all that is played was replaced. */
  reset(): void
}

type GridSession = Session<Spec, State, Move>

/** The state of the screen. */
interface Screen {
  ui(): GridUi
  show(ui: GridUi): void
}

/**
 * Controls a grid, whatever draws it: turns what the player does into a move and the next state
 * of the screen. Every move ends in `session.play`; what is heard and said of it follows from
 * the events of the session.
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
    ...ports,
    ...screen,
    session,
    source: ports.hints,
    play,
  })
  return {
    reset: () => screen.show(START_UI),
    telling: createTelling(session, ports, screen),
    actions: {
      ...touchActions(session, ports, screen, play),
      ...travelActions(session, ports, screen, hints),
      ...lookActions(session, ports, screen),
      ...hints,
      play,
      say: ports.announce,
    },
  }
}

function createTelling(
  { spec }: GridSession,
  { rules }: GridPorts,
  { ui }: Screen,
): Telling<State, Move> {
  const shown = (): ShownGrid => ({
    spec,
    showConflicts: rules().showConflicts,
    hint: ui().hint,
  })
  return {
    soundOf: (...happened) => soundOfGrid(shown(), ...happened),
    wordsOf: (...happened) => wordsOfGrid(shown(), ...happened),
  }
}

/** @param from the state of the screen that the move is made from; it is shown together with what came of it */
type Play = (move: Move, from?: GridUi) => void

/** Plays a move and shows what came of it, or why it is not possible. */
function createPlay(session: GridSession, ports: GridPorts, { ui, show }: Screen): Play {
  const { announce, sound } = ports

  function refuse(from: GridUi, text: Message): void {
    announce(text)
    sound('touch')
    show({ ...from, message: { kind: 'info', text } })
  }

  return (move, from = ui()) => {
    const before = session.snapshot().state
    const { hint } = ui()
    const result = session.play(move)
    if (!result.ok) return refuse(from, reasonText(result.reason))
    const { state } = session.snapshot()
    const isUnchanged = (cell: number): boolean => before.values[cell] === state.values[cell]
    const isHinted = hint !== null && (hint.hint.move === move || move.type === 'eliminate')
    const said = isHinted && move.type !== 'place' ? hint.hint.result : null
    show({
      ...withoutHint(from),
      wrong: from.wrong.filter(isUnchanged),
      message: said && { kind: 'info', text: said },
    })
    if (state !== before) return
    // The session tells of nothing, so the answer to the press is made here.
    sound('touch')
    announce(sayMove(session.spec, before, move))
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
    if (reaction.move) return play(reaction.move, reaction.ui)
    show(reaction.ui)
    ports.sound('touch')
  }

  /** Notes a letter in several cells at once: one step for undo. */
  function note(cells: readonly number[], symbol: number): void {
    const next = { ...ui(), crossed: [] }
    const move = noteCells(cells, symbol, context())
    if (move) play(move, next)
    else show(next)
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
    longKey(index: number) {
      if (index < spec.alphabet.letters.length) react(holdLetter(ui(), index, context()))
      else erase()
    },
    cross: (crossed: readonly number[]) => show({ ...ui(), crossed }),
    crossed(cells: readonly number[]) {
      const { armed } = ui()
      if (armed !== null) note(cells, armed)
    },
    extend(cell: number) {
      show(extendTo(ui(), cell))
      ports.announce(msg('grid.extended', { count: ui().crossed.length }))
    },
    type(symbol: number, asMark: boolean) {
      const { crossed } = ui()
      if (crossed.length > 1) note(crossed, symbol)
      else react(typeLetter(ui(), symbol, asMark, context()))
    },
    cursor: (cell: number) => show(moveCursor(ui(), cell)),
    nextEmpty() {
      const cell = nextEmptyCell(session.snapshot().state, ui().cursor)
      if (cell === null) ports.announce(msg('grid.noneEmpty'))
      else show(moveCursor(ui(), cell))
    },
    letGo: () =>
      show({ ...withoutHint(ui()), selected: false, armed: null, crossed: [], message: null }),
  }
}

/** Undo, redo and starting over. A walk goes on from the state that undo or redo leads to. */
function travelActions(
  session: GridSession,
  { announce }: GridPorts,
  { ui, show }: Screen,
  hints: HintActions,
) {
  function travel(step: () => boolean): void {
    if (!step()) return
    const { walking } = ui()
    show({ ...ui(), wrong: [], hint: null, message: null })
    if (walking) hints.showAgain()
  }

  return {
    undo: () => travel(() => session.undo()),
    redo: () => travel(() => session.redo()),
    goBackToRight() {
      const isWrong = (): boolean => findWrong(session.spec, session.snapshot().state).length > 0
      let count = 0
      while (isWrong() && session.undo()) count += 1
      const text = msg('grid.check.wentBack', { count })
      show({ ...ui(), wrong: [], hint: null, message: { kind: 'good', text } })
      announce(text)
    },
    startOver() {
      session.startOver()
      session.resume()
    },
  }
}

/** Switching to notes and back, and the check for wrong letters. */
function lookActions(session: GridSession, { announce, sound }: GridPorts, { ui, show }: Screen) {
  return {
    toggleMarking() {
      const marking = !ui().marking
      show({ ...ui(), marking })
      sound('touch')
      announce(marking ? msg('grid.marking.on') : msg('grid.marking.off'))
    },
    check() {
      const wrong = findWrong(session.spec, session.snapshot().state)
      const kind = wrong.length === 0 ? 'good' : 'conflict'
      show({ ...withoutHint(ui()), wrong, message: { kind, text: checkText(wrong.length) } })
      session.countCheck(wrong.length)
    },
  }
}
