import { PEERS } from '../../../../kit/grid-geometry.ts'
import type { Spec } from '../../core/puzzle.ts'
import { SYMBOLS } from '../../core/symbol.ts'
import type { State } from '../../core/state.ts'
import type { CandidateRole } from '../../core/hint/shape.ts'
import { aloneIn } from './cell-proof.ts'
import type { CellProof } from './cell-proof.ts'
import type { GridUi } from '../play/grid-ui.ts'

/** The ground of a cell; the first that applies wins, in this order. */
export type CellFill =
  'lit' | 'gone' | 'selected' | 'conflict' | 'same' | 'peer' | 'complete' | 'card'

/** Everything that can be seen of one cell. Two equal looks are painted alike. */
export interface CellLook {
  readonly letter: string
  readonly given: boolean
  readonly fill: CellFill
  /** The letters noted, in the order of the alphabet; '' where there is none. */
  readonly marks: readonly string[]
  /** Letters that are shown as notes while a hint is, and that the player has not noted. */
  readonly passing: readonly string[]
  readonly conflict: boolean
  readonly wrong: boolean
  readonly same: boolean
  /** Which of its notes is the letter that is highlighted, in the order of the alphabet; -1 for none. */
  readonly sameNote: number
  /** What a hint shows of it. */
  readonly proof: CellProof | null
  /** The letter that a hint shows alone in it, and as what; its other notes wait. */
  readonly alone: { readonly letter: string; readonly role: CandidateRole | 'stop' } | null
  /** Whether a line of a hint runs through it: then its letters need a halo. */
  readonly crossed: boolean
}

export interface LookContext {
  readonly spec: Spec
  readonly state: State
  readonly ui: GridUi
  readonly conflicts: ReadonlySet<number>
  readonly complete: ReadonlySet<number>
  /** What the beat of a hint that is shown is to the cells. */
  readonly proofs: ReadonlyMap<number, CellProof> | null
  /** The cells that a line of it runs through. */
  readonly crossed: ReadonlySet<number> | null
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
  const proof = context.proofs?.get(cell) ?? null
  const noted = value < 0 ? (proof ? maskOf(proof.letters) : aboutToBeNoted(ui, cell)) : 0
  return {
    letter: value < 0 ? '' : (letters[value] ?? ''),
    given: (spec.givens[cell] ?? -1) >= 0,
    fill: fillOf(context, cell, same, conflict),
    marks: marksOf(letters, marks),
    passing: marksOf(letters, noted & ~marks),
    conflict,
    wrong: ui.wrong.includes(cell),
    same,
    sameNote: value < 0 && symbol >= 0 && marks & (1 << symbol) ? symbol : -1,
    proof,
    alone: value < 0 && proof ? aloneOf(proof, letters) : null,
    crossed: context.crossed?.has(cell) ?? false,
  }
}

/** The letter in hand, in a cell that the pointer crosses with it. */
function aboutToBeNoted({ crossed, armed }: GridUi, cell: number): number {
  return armed !== null && crossed.includes(cell) ? 1 << armed : 0
}

function fillOf(context: LookContext, cell: number, same: boolean, conflict: boolean): CellFill {
  const { ui, complete, highlightPeers } = context
  const proof = context.proofs?.get(cell)
  if (proof && isLit(proof)) return 'lit'
  if (proof && isGone(proof)) return 'gone'
  if (ui.selected && ui.cursor === cell) return 'selected'
  if (ui.crossed.includes(cell)) return 'lit'
  if (conflict) return 'conflict'
  if (same || proof?.cell.includes('equal')) return 'same'
  // A hint lights cells itself; in grey its lamp and the tint of peers would look alike.
  if (highlightPeers && ui.selected && !ui.hint && isPeer(ui.cursor, cell)) return 'peer'
  return complete.has(cell) ? 'complete' : 'card'
}

/** The lamp is on what the beat asks to be looked at. */
function isLit({ cell, letters, stop }: CellProof): boolean {
  return cell.includes('asked') || letters.includes('place') || (stop?.isNow ?? false)
}

function isGone({ cell, letters }: CellProof): boolean {
  return cell.includes('mistake') || letters.includes('gone')
}

function isPeer(one: number, other: number): boolean {
  const peers: readonly number[] = PEERS[one] ?? []
  return peers.includes(other)
}

/** Most cells have none: they share this, and are soon known to be the same. */
const NO_NOTES: readonly string[] = Array.from({ length: SYMBOLS.length }, () => '')

function marksOf(letters: readonly string[], mask: number): readonly string[] {
  if (mask === 0) return NO_NOTES
  return letters.map((letter, symbol) => (mask & (1 << symbol) ? letter : ''))
}

/** The symbols that play a part, as a mask. */
function maskOf(roles: CellProof['letters']): number {
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
    one.sameNote === other.sameNote &&
    one.crossed === other.crossed &&
    sameProof(one.proof, other.proof) &&
    sameItems(one.marks, other.marks) &&
    sameItems(one.passing, other.passing)
  )
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((item, index) => item === other[index])
}

function aloneOf(proof: CellProof, letters: readonly string[]): CellLook['alone'] {
  const symbol = aloneIn(proof)
  if (symbol === null) return null
  return {
    letter: letters[symbol] ?? '',
    role: proof.stop ? 'stop' : (proof.letters[symbol] ?? 'reason'),
  }
}

function sameProof(one: CellProof | null, other: CellProof | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
