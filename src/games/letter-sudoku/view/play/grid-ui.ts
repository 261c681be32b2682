import type { Text } from '../../../../kit/text.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { Move } from '../../core/moves.ts'
import type { State } from '../../core/state.ts'
import type { Spec } from '../../core/puzzle.ts'

/** What the player is about to do. None of it is undone by undo, so none of it is in the moves. */
export interface GridUi {
  /** Where the keyboard stands: always a cell. */
  readonly cursor: number
  /** Whether the cell under the cursor is chosen, so that a letter goes there. */
  readonly selected: boolean
  /** The letter in hand, which goes to the cells that are touched. */
  readonly armed: number | null
  readonly marking: boolean
  /** Cells that a letter is about to be noted in, all at once: a pointer crosses them, or keys chose them. */
  readonly crossed: readonly number[]
  /** Cells that "check" found wrong; each is forgotten when it changes. */
  readonly wrong: readonly number[]
  readonly hint: ShownHint | null
  /** From which state on the game shows how it is done, one explained step after the other; null: it does not. */
  readonly walking: State | null
  readonly message: GridMessage | null
  /** How often a cell was pressed. Each rise brings the keyboard's focus to the cursor's cell. */
  readonly touches: number
}

/** A hint is told beat by beat: where to look, what to see; then what follows is done. */
export interface ShownHint {
  readonly hint: Hint
  /** Which of its beats is shown, from 0. */
  readonly at: number
  /** Whether it asks if all letters are to be noted before some are struck out. */
  readonly asks?: true
}

export interface GridMessage {
  readonly kind: 'info' | 'conflict' | 'good'
  readonly text: Text
}

export const START_UI: GridUi = {
  cursor: 0,
  selected: false,
  armed: null,
  marking: false,
  crossed: [],
  wrong: [],
  hint: null,
  walking: null,
  message: null,
  touches: 0,
}

export interface GridContext {
  readonly spec: Spec
  readonly state: State
  readonly lead: 'cell' | 'letter'
  readonly tidyMarks: boolean
}

/** The next thing the player sees, and the move to play, if any. */
export interface Reaction {
  readonly ui: GridUi
  readonly move: Move | null
}

/**
 * A cell was touched. With a letter in hand it goes there; otherwise the cell is chosen, or let go
 * when it was chosen already.
 */
export function touchCell(ui: GridUi, cell: number, context: GridContext): Reaction {
  const moved = { ...ui, cursor: cell, touches: ui.touches + 1, crossed: [] }
  if (ui.armed !== null) {
    const move = letterMove(ui, cell, ui.armed, context)
    if (move) return { ui: { ...moved, selected: true }, move }
    return { ui: { ...moved, selected: true, armed: valueAt(context, cell) }, move: null }
  }
  const again = ui.selected && ui.cursor === cell
  return { ui: { ...moved, selected: !again }, move: null }
}

/**
 * A cell was pressed through the mirror. Assistive technology comes to it with focus, which chooses
 * it already, and then presses: that must not let it go again.
 */
export function pressCell(ui: GridUi, cell: number, context: GridContext): Reaction {
  return touchCell({ ...ui, selected: false }, cell, context)
}

/**
 * A letter was touched. It goes to the chosen cell when there is one that can take it; otherwise,
 * or when letters lead, it is taken in hand, and put down by touching it again.
 */
export function touchLetter(ui: GridUi, symbol: number, context: GridContext): Reaction {
  const leads = context.lead === 'letter'
  if (ui.armed === symbol) return { ui: { ...ui, armed: null }, move: null }
  if (ui.armed !== null) return { ui: { ...ui, armed: symbol }, move: null }
  const move = ui.selected ? letterMove(ui, ui.cursor, symbol, context) : null
  if (move) return { ui: leads ? { ...ui, armed: symbol } : ui, move }
  return { ui: { ...ui, armed: symbol, selected: false }, move: null }
}

/** A key was held long: a single entry in the other mode, letters instead of notes or notes instead of letters. */
export function holdLetter(ui: GridUi, symbol: number, context: GridContext): Reaction {
  if (!ui.selected) return touchLetter(ui, symbol, context)
  return typeLetter(ui, symbol, true, context)
}

/** A letter was typed: always for the cell under the cursor, whatever is in hand. */
export function typeLetter(
  ui: GridUi,
  symbol: number,
  asMark: boolean,
  context: GridContext,
): Reaction {
  const marking = ui.marking !== asMark
  const move = letterMove({ ...ui, marking }, ui.cursor, symbol, context)
  return { ui: { ...ui, selected: true }, move }
}

/**
 * Notes a letter in all empty cells of a list; where all of them have it already, takes the notes away. Null where
 * nothing can be noted.
 */
export function noteCells(
  cells: readonly number[],
  symbol: number,
  context: GridContext,
): Move | null {
  const empty = cells.filter((cell) => !isGiven(context, cell) && valueAt(context, cell) === null)
  if (empty.length === 0) return null
  const lacking = empty.filter((cell) => ((context.state.marks[cell] ?? 0) & (1 << symbol)) === 0)
  const on = lacking.length > 0
  return { type: 'markCells', cells: on ? lacking : empty, symbol, on }
}

/** Extends the chosen cells by one: the cell that the cursor comes to. */
export function extendTo(ui: GridUi, cell: number): GridUi {
  const before = ui.crossed.length > 0 ? ui.crossed : [ui.cursor]
  return { ...moveCursor(ui, cell), crossed: [...new Set([...before, cell])] }
}

/** Erases the letter or the marks of the cell under the cursor. */
export function eraseAtCursor(ui: GridUi, context: GridContext): Reaction {
  if (isGiven(context, ui.cursor)) return { ui, move: null }
  return { ui: { ...ui, selected: true }, move: { type: 'erase', cell: ui.cursor } as Move }
}

/** Moves the cursor; the cell it comes to is chosen and the letter in hand stays there. */
export function moveCursor(ui: GridUi, cell: number): GridUi {
  return { ...ui, cursor: cell, selected: true, crossed: [] }
}

/** The next cell without a letter after the cursor, in reading order and around the end. */
export function nextEmptyCell(state: State, from: number): number | null {
  for (let step = 1; step <= state.values.length; step++) {
    const cell = (from + step) % state.values.length
    if (state.values[cell] === -1) return cell
  }
  return null
}

/** What a letter does to a cell: place or note it, or take it away where it stands already. */
function letterMove(ui: GridUi, cell: number, symbol: number, context: GridContext): Move | null {
  if (isGiven(context, cell)) return null
  const value = valueAt(context, cell)
  if (ui.marking) {
    if (value !== null) return null
    const on = ((context.state.marks[cell] ?? 0) & (1 << symbol)) === 0
    return { type: 'mark', cell, symbol, on } as Move
  }
  if (value === symbol) return { type: 'erase', cell } as Move
  return { type: 'place', cell, symbol, tidy: context.tidyMarks } as Move
}

function valueAt(context: GridContext, cell: number): number | null {
  const value = context.state.values[cell] ?? -1
  return value < 0 ? null : value
}

function isGiven(context: GridContext, cell: number): boolean {
  return (context.spec.givens[cell] ?? -1) >= 0
}
