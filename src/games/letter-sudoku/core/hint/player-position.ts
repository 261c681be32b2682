import type { Spec } from '../puzzle.ts'
import { Position } from '../solver/position.ts'
import { isNoted } from '../state.ts'
import type { State } from '../state.ts'
import { EMPTY, SYMBOLS, maskOf } from '../symbol.ts'

/**
 * The position as the player sees it. Where every empty cell has notes, they are taken at their word:
 * a candidate is what no peer holds and what is noted, so that what the player has struck out counts.
 * Where some empty cell has none, the candidates are those of the plain rule: many players note only
 * what strikes them, and such notes say nothing about the letters that are not there.
 */
export function positionOf(spec: Spec, state: State): Position {
  const position = Position.of(state.values, spec.givens)
  if (!isNoted(state)) return position
  state.marks.forEach((mask, cell) => {
    for (const symbol of SYMBOLS) if (!(mask & maskOf(symbol))) position.eliminate(cell, symbol)
  })
  return position
}

/** Empty cells whose notes lack the right letter, where notes are taken at their word. */
export function findMisnoted(spec: Spec, state: State): number[] {
  if (!isNoted(state)) return []
  return state.values.flatMap((value, cell) =>
    value === EMPTY && !((state.marks[cell] ?? 0) & maskOf(spec.solution[cell] ?? 0)) ? [cell] : [],
  )
}
