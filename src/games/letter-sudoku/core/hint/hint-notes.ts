import type { Position } from '../solver/position.ts'
import { symbolsOf } from '../symbol.ts'
import type { Link, Step } from '../techniques/technique.ts'
import type { HintNote, NoteRole } from './hint.ts'

/** The notes that most hints show: the step's symbols in its causes, and the candidates that go. */
export function notesOfStep(position: Position, step: Step): HintNote[] {
  return eachOnce(goneNotes(step), notesIn(position, step.causes, step.symbols, 'reason'))
}

/** Candidates of some cells among some symbols, in one role. */
export function notesIn(
  { candidates }: Position,
  cells: readonly number[],
  symbols: readonly number[],
  role: NoteRole,
): HintNote[] {
  return cells.flatMap((cell) =>
    symbolsOf(candidates[cell] ?? 0)
      .filter((symbol) => symbols.includes(symbol))
      .map((symbol) => ({ cell, symbol, role })),
  )
}

/** Candidates of some cells that are not among some symbols, in one role. */
export function otherNotesIn(
  position: Position,
  cells: readonly number[],
  symbols: readonly number[],
  role: NoteRole,
): HintNote[] {
  const others = symbolsOf(0x1ff).filter((symbol) => !symbols.includes(symbol))
  return notesIn(position, cells, others, role)
}

export function goneNotes({ eliminations }: Step): HintNote[] {
  return eliminations.map(({ cell, symbol }) => ({ cell, symbol, role: 'gone' }))
}

/**
 * The notes of a chain's thoughts: `reason` for those that come true, `counter` for those that come
 * out false.
 */
export function thoughtNotes(thoughts: readonly Link[]): HintNote[] {
  const all = thoughts.flatMap(({ cell, cells = [cell], symbol, on }) =>
    cells.map((each): HintNote => ({ cell: each, symbol, role: on ? 'reason' : 'counter' })),
  )
  return eachOnce(
    all.filter(({ role }) => role === 'reason'),
    all.filter(({ role }) => role === 'counter'),
  )
}

/** Joins lists of notes. A note that is in several keeps the role that it has in the first. */
export function eachOnce(...lists: readonly (readonly HintNote[])[]): HintNote[] {
  const found = new Map<number, HintNote>()
  for (const note of lists.flat()) {
    const key = note.cell * 9 + note.symbol
    if (!found.has(key)) found.set(key, note)
  }
  return [...found.values()]
}
