import type { Spec } from '../puzzle.ts'
import { Position } from '../solver/position.ts'
import { isNoted } from '../state.ts'
import type { State } from '../state.ts'
import { EMPTY, SYMBOLS, maskOf, symbolsOf } from '../symbol.ts'

/**
 * The position as the player sees it. If every empty cell has notes, a candidate is a noted letter
 * that no peer holds, so that what the player has struck out counts. If some empty cell has none,
 * candidates are all letters that no peer holds: many players note only a few letters, and such
 * notes say nothing about the others, but for what was struck out by a hint.
 */
export function positionOf(spec: Spec, state: State): Position {
  const position = Position.of(state.values, spec.givens)
  state.struck?.forEach((mask, cell) => {
    // What is right is never ruled out, whatever a save says.
    for (const symbol of symbolsOf(mask & ~maskOf(spec.solution[cell] ?? 0)))
      position.eliminate(cell, symbol)
  })
  if (!isNoted(state)) return position
  state.marks.forEach((mask, cell) => {
    for (const symbol of SYMBOLS) if (!(mask & maskOf(symbol))) position.eliminate(cell, symbol)
  })
  return position
}

/** Empty cells whose notes lack the right letter; none unless every empty cell has notes. */
export function findMisnoted(spec: Spec, state: State): number[] {
  if (!isNoted(state)) return []
  return state.values.flatMap((value, cell) =>
    value === EMPTY && !((state.marks[cell] ?? 0) & maskOf(spec.solution[cell] ?? 0)) ? [cell] : [],
  )
}
