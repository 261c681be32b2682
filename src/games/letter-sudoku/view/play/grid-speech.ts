import { UNITS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import type { SessionEvent } from '../../../../session/session-event.ts'
import { letterOf } from '../../core/alphabet.ts'
import { conflictsOf } from '../../core/conflicts.ts'
import type { Conflict } from '../../core/conflicts.ts'
import { noteWords } from '../../core/hint/words/note-words.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import { findWrong, isRight, status } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import { EMPTY } from '../../core/symbol.ts'
import { placeOf, unitParams } from '../../core/unit-name.ts'
import type { ShownHint } from './grid-ui.ts'
import { beatText } from '../hint/hint-flow.ts'

/** What decides about sounds and words besides the event: what is shown at that moment. */
export interface ShownGrid {
  readonly spec: Spec
  /** Whether letters that stand twice are shown; nothing is heard or said of them otherwise. */
  readonly showConflicts: boolean
  /** The hint that is on the screen. */
  readonly hint: ShownHint | null
}

/** The words for what happened in a grid's session. */
export function wordsOfGrid(
  shown: ShownGrid,
  event: SessionEvent<State, Move>,
  before: State,
  after: State,
): [Message, ...Message[]] | null {
  const { spec, hint } = shown
  switch (event.type) {
    case 'move':
      return sayAfterMove(shown, before, after, event.move)
    case 'solved':
      return [msg('grid.solved')]
    case 'givenUp':
      return [msg('grid.shown')]
    case 'undo':
      return [msg('grid.undone')]
    case 'redo':
      return [msg('grid.redone')]
    case 'hint':
      return hint && [beatText(hint)]
    case 'check':
      return sayCheck(spec, after)
    case 'startedOver':
      return status(spec, before) === 'finished' ? null : [msg('grid.restarted')]
    default:
      return null
  }
}

/**
 * What to say after a move: what was done, which units it completed, which letters now stand twice. Nothing
 * for the move that solves the grid, because the end is announced.
 */
function sayAfterMove(
  shown: ShownGrid,
  before: State,
  after: State,
  move: Move,
): [Message, ...Message[]] | null {
  const { spec, hint } = shown
  if (status(spec, after) === 'finished') return null
  // A move that a hint proposed is announced in the words of the hint.
  const said = hint?.hint.move === move ? hint.hint.result : sayMove(spec, before, move)
  const conflicts = shownConflicts(shown, after, move)
  const done = conflicts.length > 0 ? [] : newlyComplete(spec, before, after).map(sayComplete)
  return [said, ...done, ...conflicts.map((each) => conflictText(spec, each))]
}

/** The conflicts of the cell that a move is about, where they are shown. */
export function shownConflicts(
  { showConflicts }: ShownGrid,
  { values }: State,
  move: Move,
): readonly Conflict[] {
  if (!showConflicts || !('cell' in move)) return []
  return conflictsOf(values).filter(({ cells }) => cells.includes(move.cell as CellIndex))
}

/** Says what a move does. */
export function sayMove(spec: Spec, before: State, move: Move): Message {
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
    case 'markCells': {
      const letter = letterOf(spec.alphabet, move.symbol)
      return msg('grid.markedCells', { letter, count: move.cells.length })
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
  return UNITS.filter(({ cells }) => isRight(spec, after, cells) && !isRight(spec, before, cells))
}

function sayComplete(unit: Unit): Message {
  return msg('grid.unitComplete', unitParams(unit))
}

/** "Letter A appears twice in row 7", and what to do about it. */
export function conflictText(spec: Spec, { symbol, unit }: Conflict): Message {
  return msg('grid.conflict', {
    letter: letterOf(spec.alphabet, symbol),
    ...unitParams(unit),
  })
}

/** What a check found, in a few words: they also stand on the screen. */
export function checkText(wrong: number): Message {
  return wrong === 0 ? msg('grid.check.good') : msg('grid.check.wrong', { count: wrong })
}

function sayCheck(spec: Spec, state: State): [Message, ...Message[]] {
  const wrong = findWrong(spec, state)
  const found = checkText(wrong.length)
  return wrong.length === 0 ? [found] : [found, sayWrong(spec, state, wrong)]
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
