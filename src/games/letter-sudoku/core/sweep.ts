import { CELLS, PEERS } from '../../../kit/grid-geometry.ts'
import { candidatesAt } from './solver/candidates.ts'
import type { State } from './state.ts'
import { EMPTY, maskOf } from './symbol.ts'

/**
 * Puts a letter into a cell, in place of any that is there, and puts the cell's notes away. With
 * `tidy` the letter's notes in peers are put away, too, unless a peer holds the same letter: then
 * the letter is clearly wrong and says nothing about its peers.
 */
export function withLetter(state: State, cell: number, symbol: number, tidy: boolean): State {
  const { values, marks, swept } = withoutLetter(state, cell)
  const peers = PEERS[cell] ?? []
  const isInConflict = peers.some((peer) => values[peer] === symbol)
  const away = CELLS.map(() => 0)
  away[cell] = marks[cell] ?? 0
  if (tidy && !isInConflict)
    for (const peer of peers) away[peer] = (marks[peer] ?? 0) & maskOf(symbol)
  return stateOf(
    state,
    values.with(cell, symbol),
    marks.map((mask, at) => mask & ~(away[at] ?? 0)),
    away.map((mask, at) => mask | (swept?.[at] ?? 0)),
  )
}

/**
 * Takes the letter out of a cell, and brings back the notes that were put away and now fit again.
 */
export function withoutLetter(state: State, cell: number): State {
  if (state.values[cell] === EMPTY) return state
  const values = state.values.with(cell, EMPTY)
  const { marks, swept } = state
  if (!swept) return { ...state, values }
  const back = swept.map((mask, at) => (mask === 0 ? 0 : mask & fitting(values, at)))
  return stateOf(
    state,
    values,
    marks.map((mask, at) => mask | (back[at] ?? 0)),
    swept.map((mask, at) => mask & ~(back[at] ?? 0)),
  )
}

/**
 * Drops notes that were put away and that the player has set or removed since, so that they never
 * come back.
 */
export function withoutSwept(state: State, cell: number, mask: number): State {
  const { values, marks, swept } = state
  if (!swept || ((swept[cell] ?? 0) & mask) === 0) return state
  return stateOf(state, values, marks, swept.with(cell, (swept[cell] ?? 0) & ~mask))
}

/** The letters that no peer holds, in an empty cell. */
function fitting(values: readonly number[], cell: number): number {
  return values[cell] === EMPTY ? candidatesAt(values, cell) : 0
}

function stateOf(
  state: State,
  values: State['values'],
  marks: State['marks'],
  swept: readonly number[],
): State {
  const { swept: before, ...rest } = state
  const isSwept = swept.some((mask) => mask !== 0)
  if (!before && !isSwept) return { ...state, values, marks }
  return isSwept ? { ...rest, values, marks, swept } : { ...rest, values, marks }
}
