import { UNITS } from '../../../kit/grid-geometry.ts'
import type { Unit } from '../../../kit/grid-geometry.ts'
import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import { letterOf } from '../core/alphabet.ts'
import type { Conflict } from '../core/conflicts.ts'
import { noteWords } from '../core/hint/words/note-words.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import { status } from '../core/state.ts'
import type { State } from '../core/state.ts'
import { EMPTY } from '../core/symbol.ts'
import { placeOf, unitParams } from '../core/unit-name.ts'

/**
 * What is said after a move: what was done, what it completed, what now stands twice.
 * @param said what was done, where a hint has words of its own for it
 */
export function sayAfterMove(
  spec: Spec,
  before: State,
  after: State,
  move: Move,
  conflicts: readonly Conflict[],
  said: Message = sayMove(spec, before, move),
): Message[] {
  if (status(spec, after) === 'finished') return [msg('grid.solved')]
  const own = 'cell' in move ? conflicts.filter((each) => touches(each, move.cell)) : []
  const done = own.length > 0 ? [] : newlyComplete(spec, before, after).map(sayComplete)
  return [said, ...done, ...own.map((each) => conflictText(spec, each))]
}

function sayMove(spec: Spec, before: State, move: Move): Message {
  switch (move.type) {
    case 'place':
      return msg('grid.placed', {
        letter: letterOf(spec.alphabet, move.symbol),
        ...placeOf(move.cell),
      })
    case 'erase':
      return (before.values[move.cell] ?? -1) >= 0
        ? msg('grid.erased', placeOf(move.cell))
        : msg('grid.marksErased', placeOf(move.cell))
    case 'mark': {
      const letter = letterOf(spec.alphabet, move.symbol)
      return move.on ? msg('grid.marked', { letter }) : msg('grid.unmarked', { letter })
    }
    case 'eliminate':
      return msg('grid.hint.struck', { notes: noteWords(spec, move.candidates) })
    case 'fillMarks':
      return msg('grid.marksFilled')
    case 'clearMarks':
      return msg('grid.marksCleared')
    case 'restart':
      return msg('grid.restarted')
  }
}

/** Units that became complete and right by this move. */
export function newlyComplete(spec: Spec, before: State, after: State): Unit[] {
  const isDone = (state: State, cells: readonly number[]): boolean =>
    cells.every((cell) => state.values[cell] === spec.solution[cell])
  return UNITS.filter(({ cells }) => isDone(after, cells) && !isDone(before, cells))
}

function sayComplete(unit: Unit): Message {
  return msg('grid.unitComplete', unitParams(unit))
}

/** "Letter A appears twice in row 7", with a way on. */
export function conflictText(spec: Spec, { symbol, unit }: Conflict): Message {
  return msg('grid.conflict', {
    letter: letterOf(spec.alphabet, symbol),
    ...unitParams(unit),
  })
}

export function touches(conflict: Conflict, cell: number): boolean {
  return conflict.cells.some((each) => each === cell)
}

/** More wrong letters than this are counted instead of named. */
const NAMED = 5

/** Which letters are wrong: what the small crosses show, for those who do not see them. */
export function sayWrong(spec: Spec, state: State, wrong: readonly number[]): Message {
  const named = wrong.length > NAMED ? wrong.slice(0, NAMED - 1) : wrong
  const cells = named.map((cell) =>
    msg('grid.check.cell', {
      letter: letterOf(spec.alphabet, state.values[cell] ?? EMPTY),
      ...placeOf(cell),
    }),
  )
  const more = wrong.length - named.length
  if (more > 0) cells.push(msg('grid.check.more', { count: more }))
  return msg('grid.check.where', { count: wrong.length, cells })
}
