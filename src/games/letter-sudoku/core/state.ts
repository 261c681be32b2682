import type { Status } from '../../contract.ts'
import { CELL_COUNT } from '../../../kit/grid-geometry.ts'
import type { Spec } from './puzzle.ts'
import { EMPTY } from './symbol.ts'

/** The grid as the player has filled it. */
export interface State {
  /** 81 symbols, givens included, -1 where empty. */
  readonly values: readonly number[]
  /** 81 masks of the player's notes; 0 where a letter stands. */
  readonly marks: readonly number[]
  /**
   * 81 masks of notes that letters put away and that come back as soon as they fit again, once the letter is
   * erased or replaced: those of the letter's own cell, and with `tidy` those of the letter in its peers.
   * Absent while there are none. What a player notes, erases or strikes out by hand is never among them.
   */
  readonly swept?: readonly number[]
  /**
   * 81 masks of letters that were struck out of cells while not every empty cell had notes, so that the notes alone
   * don't say it. Absent while there are none.
   */
  readonly struck?: readonly number[]
  /** The cells whose letter the game placed for the player, in order. Absent while there are none. */
  readonly shown?: readonly number[]
}

const NO_MARKS: readonly number[] = Array.from({ length: CELL_COUNT }, () => 0)

export function start(spec: Spec): State {
  return { values: spec.givens, marks: NO_MARKS }
}

/**
 * Finished once every cell holds the solution's letter. As a puzzle has one solution, no other full
 * grid is free of conflicts.
 */
export function status(spec: Spec, state: State): Status {
  const solved = state.values.every((value, cell) => value === spec.solution[cell])
  return solved ? 'finished' : 'playing'
}

/** Whether every empty cell has notes, so that a letter missing among them is one struck out. */
export function isNoted({ values, marks }: State): boolean {
  return values.every((value, cell) => value !== EMPTY || marks[cell] !== 0)
}

/** Whether each of some cells has the letter of the solution. */
export function isRight(spec: Spec, state: State, cells: readonly number[]): boolean {
  return cells.every((cell) => state.values[cell] === spec.solution[cell])
}

/** Cells whose letter is not that of the solution. */
export function findWrong(spec: Spec, state: State): number[] {
  return state.values.flatMap((value, cell) =>
    value >= 0 && value !== spec.solution[cell] ? [cell] : [],
  )
}
