import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Move } from './moves.ts'
import { isCell } from './puzzle.ts'
import type { Spec } from './puzzle.ts'
import { candidatesAt } from './solver/candidates.ts'
import { isNoted, start } from './state.ts'
import type { State } from './state.ts'
import { withLetter, withoutLetter, withoutSwept } from './sweep.ts'
import { ALL_SYMBOLS, EMPTY, SYMBOL_COUNT, maskOf } from './symbol.ts'

/**
 * Plays a move: total, never changes what it is given, and a move that changes nothing gives back
 * the same state. Reasons: `grid.reason.move`, `grid.reason.given`, `grid.reason.filled`.
 */
export function apply(spec: Spec, state: State, move: Move): Result<State> {
  switch (move.type) {
    case 'place':
    case 'erase':
    case 'mark':
      return applyToCell(spec, state, move)
    case 'markCells':
      return markCells(spec, state, move)
    case 'eliminate':
      return eliminate(spec, state, move)
    case 'fillMarks':
      return ok(fillMarks(state))
    case 'clearMarks':
      return ok(clearMarks(state))
    case 'restart':
      return ok(restart(spec, state))
  }
}

function applyToCell(
  spec: Spec,
  state: State,
  move: Extract<Move, { cell: number }>,
): Result<State> {
  const { cell } = move
  if (!isCell(cell)) return err('grid.reason.move')
  if (spec.givens[cell] !== EMPTY) return err('grid.reason.given')
  switch (move.type) {
    case 'place':
      return place(state, move)
    case 'erase':
      return ok(withShown(erase(state, cell), cell, false))
    case 'mark':
      return mark(state, cell, move.symbol, move.on)
  }
}

function place(
  state: State,
  { cell, symbol, tidy, shown }: Extract<Move, { type: 'place' }>,
): Result<State> {
  if (!isSymbol(symbol)) return err('grid.reason.move')
  if (state.values[cell] === symbol) return ok(state)
  return ok(withShown(withLetter(state, cell, symbol, tidy), cell, shown ?? false))
}

/** Remembers whether the game placed the letter of a cell. */
function withShown(state: State, cell: number, isShown: boolean): State {
  const { shown = [], ...rest } = state
  if (shown.includes(cell) === isShown) return state
  const cells = isShown
    ? [...shown, cell].sort((a, b) => a - b)
    : shown.filter((each) => each !== cell)
  return cells.length > 0 ? { ...rest, shown: cells } : rest
}

function erase(state: State, cell: number): State {
  if (state.values[cell] !== EMPTY) return withoutLetter(state, cell)
  const decided = withoutSwept(state, cell, ALL_SYMBOLS)
  return state.marks[cell] === 0 ? decided : { ...decided, marks: state.marks.with(cell, 0) }
}

function mark(state: State, cell: number, symbol: number, on: boolean): Result<State> {
  if (!isSymbol(symbol)) return err('grid.reason.move')
  if (state.values[cell] !== EMPTY) return err('grid.reason.filled')
  const before = state.marks[cell] ?? 0
  const after = on ? before | maskOf(symbol) : without(before, symbol)
  const decided = withoutStruck(
    withoutSwept(state, cell, maskOf(symbol)),
    cell,
    on ? maskOf(symbol) : 0,
  )
  return ok(after === before ? decided : { ...decided, marks: state.marks.with(cell, after) })
}

/** Notes a letter in all empty cells of a list, or takes the notes away: one step for undo. */
function markCells(
  spec: Spec,
  state: State,
  { cells, symbol, on }: Extract<Move, { type: 'markCells' }>,
): Result<State> {
  if (!isSymbol(symbol) || !cells.every(isCell)) return err('grid.reason.move')
  let noted = state
  for (const cell of cells) {
    if (spec.givens[cell] !== EMPTY || state.values[cell] !== EMPTY) continue
    const marked = mark(noted, cell, symbol, on)
    if (marked.ok) noted = marked.value
  }
  return ok(noted)
}

function eliminate(
  spec: Spec,
  state: State,
  { candidates, only }: Extract<Move, { type: 'eliminate' }>,
): Result<State> {
  for (const { cell, symbol } of candidates) {
    if (!isCell(cell) || !isSymbol(symbol)) return err('grid.reason.move')
    if (spec.givens[cell] !== EMPTY) return err('grid.reason.given')
    if (state.values[cell] !== EMPTY) return err('grid.reason.filled')
  }
  const gone = new Map<number, number>()
  for (const { cell, symbol } of candidates) gone.set(cell, (gone.get(cell) ?? 0) | maskOf(symbol))
  let decided = state
  for (const [cell, mask] of gone) decided = withoutSwept(decided, cell, mask)
  if (only && !isNoted(state)) return ok(strike(decided, gone))
  // Notes here and there say nothing about what can be struck out; see hint/player-position.ts.
  const noted = isNoted(state) ? state : fillMarks(state)
  return ok(withMarks(decided, (_, cell) => (noted.marks[cell] ?? 0) & ~(gone.get(cell) ?? 0)))
}

/** Strikes out in these cells alone. What is struck is remembered, as the notes of the others don't say it. */
function strike(state: State, gone: ReadonlyMap<number, number>): State {
  const before = state.struck ?? state.marks.map(() => 0)
  const struck = before.map((mask, cell) => mask | (gone.get(cell) ?? 0))
  const marks = state.marks.map((mask, cell) => {
    if (!gone.has(cell)) return mask
    const open = mask === 0 ? candidatesAt(state.values, cell) : mask
    return open & ~(struck[cell] ?? 0)
  })
  const same =
    struck.every((mask, cell) => mask === before[cell]) &&
    marks.every((mask, cell) => mask === state.marks[cell])
  return same ? state : { ...state, marks, struck }
}

/** A letter that the player notes again is no longer struck out. */
function withoutStruck(state: State, cell: number, mask: number): State {
  const { struck, ...rest } = state
  if (!struck || ((struck[cell] ?? 0) & mask) === 0) return state
  const left = struck.with(cell, (struck[cell] ?? 0) & ~mask)
  return left.some((each) => each !== 0) ? { ...rest, struck: left } : rest
}

function clearMarks(state: State): State {
  const { values, marks, swept, struck, shown } = state
  const isClear = !swept && !struck && marks.every((mask) => mask === 0)
  return isClear ? state : { values, marks: marks.map(() => 0), ...(shown && { shown }) }
}

function fillMarks(state: State): State {
  return withMarks(
    state,
    (_, cell) => candidatesAt(state.values, cell) & ~(state.struck?.[cell] ?? 0),
  )
}

function isSymbol(symbol: number): boolean {
  return Number.isInteger(symbol) && symbol >= 0 && symbol < SYMBOL_COUNT
}

function without(mask: number | undefined, symbol: number): number {
  return (mask ?? 0) & ~maskOf(symbol)
}

function withMarks(state: State, marksOf: (mask: number, cell: number) => number): State {
  const marks = state.marks.map(marksOf)
  const same = marks.every((mask, cell) => mask === state.marks[cell])
  return same ? state : { ...state, marks }
}

function restart(spec: Spec, state: State): State {
  const fresh = start(spec)
  const same =
    state.values.every((value, cell) => value === fresh.values[cell]) &&
    state.marks.every((mask) => mask === 0) &&
    !state.swept &&
    !state.struck
  return same ? state : fresh
}
