import { PEERS } from '../../../../kit/grid-geometry.ts'
import type { NoteRole } from '../../core/hint/hint.ts'
import type { Spec } from '../../core/puzzle.ts'
import { SYMBOLS } from '../../core/symbol.ts'
import type { State } from '../../core/state.ts'
import type { GridUi } from '../play/grid-ui.ts'

/** The ground of a cell; the first that applies wins, in this order. */
export type CellFill = 'selected' | 'conflict' | 'same' | 'peer' | 'complete' | 'card'

/** Everything that can be seen of one cell. Two equal looks are painted alike. */
export interface CellLook {
  readonly letter: string
  readonly given: boolean
  readonly fill: CellFill
  /** The letters that are noted, in the order of the alphabet; '' for each that is not. */
  readonly marks: readonly string[]
  /** Letters that the player has not noted, but that a hint shows as notes while it is on the screen. */
  readonly passing: readonly string[]
  /** The parts that the notes play in a hint, in the order of the alphabet. */
  readonly roles: readonly (NoteRole | null)[]
  readonly conflict: boolean
  readonly wrong: boolean
  readonly same: boolean
  /** The cell's part in a hint: it takes a letter, loses notes, or is a reason for either. */
  readonly hint: 'target' | 'loses' | 'cause' | null
}

export interface LookContext {
  readonly spec: Spec
  readonly state: State
  readonly ui: GridUi
  readonly conflicts: ReadonlySet<number>
  readonly complete: ReadonlySet<number>
  readonly highlightPeers: boolean
  readonly highlightSame: boolean
}

/** What all 81 cells look like. Pure: the painter compares it with the last one. */
export function looksOf(context: LookContext): CellLook[] {
  const same = highlightedSymbol(context)
  return context.state.values.map((value, cell) => lookOf(context, cell, value, same))
}

/** The letter that is highlighted everywhere: the one in hand, else that of the chosen cell. */
function highlightedSymbol({ state, ui, highlightSame }: LookContext): number {
  if (!highlightSame) return -1
  if (ui.armed !== null) return ui.armed
  return ui.selected ? (state.values[ui.cursor] ?? -1) : -1
}

function lookOf(context: LookContext, cell: number, value: number, symbol: number): CellLook {
  const { spec, state, ui, conflicts } = context
  const same = value >= 0 && value === symbol
  const conflict = conflicts.has(cell)
  const { letters } = spec.alphabet
  const marks = value < 0 ? (state.marks[cell] ?? 0) : 0
  const roles = rolesOf(ui, cell, letters.length)
  return {
    letter: value < 0 ? '' : (letters[value] ?? ''),
    given: (spec.givens[cell] ?? -1) >= 0,
    fill: fillOf(context, cell, same, conflict),
    marks: marksOf(letters, marks),
    passing: marksOf(letters, value < 0 ? maskOf(roles) & ~marks : 0),
    roles,
    conflict,
    wrong: ui.wrong.includes(cell),
    same,
    hint: hintRole(ui, cell),
  }
}

function fillOf(context: LookContext, cell: number, same: boolean, conflict: boolean): CellFill {
  const { ui, complete, highlightPeers } = context
  if (ui.selected && ui.cursor === cell) return 'selected'
  if (conflict) return 'conflict'
  if (same) return 'same'
  if (highlightPeers && ui.selected && isPeer(ui.cursor, cell)) return 'peer'
  return complete.has(cell) ? 'complete' : 'card'
}

function isPeer(one: number, other: number): boolean {
  const peers: readonly number[] = PEERS[one] ?? []
  return peers.includes(other)
}

/** Shared by all cells without notes, so that comparing two of them takes no time. */
const NO_NOTES: readonly string[] = Array.from({ length: SYMBOLS.length }, () => '')

function marksOf(letters: readonly string[], mask: number): readonly string[] {
  if (mask === 0) return NO_NOTES
  return letters.map((letter, symbol) => (mask & (1 << symbol) ? letter : ''))
}

/** A cell that loses notes and is a reason itself is shown as a reason: its notes tell the rest. */
function hintRole(ui: GridUi, cell: number): CellLook['hint'] {
  const shown = ui.hint
  if (!shown || shown.level === 'point') return null
  const { targets, causes, move } = shown.hint
  const isTarget = targets.includes(cell)
  if (isTarget && move.type !== 'eliminate') return 'target'
  if (causes.includes(cell)) return 'cause'
  return isTarget ? 'loses' : null
}

const NO_ROLES: CellLook['roles'] = []

function rolesOf({ hint: shown }: GridUi, cell: number, count: number): CellLook['roles'] {
  if (!shown || shown.level === 'point') return NO_ROLES
  const own = shown.hint.notes.filter((note) => note.cell === cell)
  if (own.length === 0) return NO_ROLES
  return Array.from(
    { length: count },
    (_, symbol) => own.find((note) => note.symbol === symbol)?.role ?? null,
  )
}

/** The symbols that have a role in a hint, as a mask. */
function maskOf(roles: CellLook['roles']): number {
  return roles.reduce((mask, role, symbol) => (role ? mask | (1 << symbol) : mask), 0)
}

export function sameLook(one: CellLook | undefined, other: CellLook): boolean {
  return (
    one !== undefined &&
    one.letter === other.letter &&
    one.given === other.given &&
    one.fill === other.fill &&
    one.conflict === other.conflict &&
    one.wrong === other.wrong &&
    one.same === other.same &&
    one.hint === other.hint &&
    sameItems(one.marks, other.marks) &&
    sameItems(one.passing, other.passing) &&
    sameItems(one.roles, other.roles)
  )
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((item, index) => item === other[index])
}
