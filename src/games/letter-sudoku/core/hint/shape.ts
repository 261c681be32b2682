import type { Unit } from '../../../../kit/grid-geometry.ts'

/**
 * One thing that a beat of a hint draws on the board. Each says what it means, not how it looks: the board's
 * painter has the lines and colours, the mirror the words. Cells are 0–80, symbols 0–8.
 */
export type Shape = UnitShape | CellShape | CandidateShape | StopShape | SweepShape | LinkShape

/** A row, column or box that is looked at. */
export interface UnitShape {
  readonly kind: 'unit'
  readonly unit: Unit
}

/** What a whole cell is to the proof. */
export interface CellShape {
  readonly kind: CellRole
  readonly cell: number
}

/**
 * - `equal` it holds the letter in question
 * - `blocker` its letter keeps the letter in question from other cells
 * - `blocked` the letter in question cannot go there
 * - `asked` the cell that a beat asks about
 * - `mistake` its letter is not the right one, or its notes lack it
 */
export type CellRole = 'equal' | 'blocker' | 'blocked' | 'asked' | 'mistake'

/** What a candidate is to the proof. */
export interface CandidateShape {
  readonly kind: CandidateRole
  readonly cell: number
  readonly symbol: number
}

/**
 * - `place` it goes there: what the hint leads to
 * - `gone` it can be struck out
 * - `reason` something follows from it
 * - `extra` it stands against the pattern: a fin, the letter that makes a rectangle safe
 * - `one`, `two` the two sides of a colouring: one side holds, the other does not
 */
export type CandidateRole = 'place' | 'gone' | 'reason' | 'extra' | 'one' | 'two'

/** A stop on the way along a chain: a candidate of a cell, or of a group of cells, that holds or does not. */
export interface StopShape {
  readonly kind: 'stop'
  readonly cells: readonly number[]
  readonly symbol: number
  /** Counted from 1. */
  readonly number: number
  readonly holds: boolean
  /** Whether the beat is about this stop. */
  readonly isNow: boolean
}

/** A line from a letter that blocks through to the last cell that it blocks. */
export interface SweepShape {
  readonly kind: 'sweep'
  readonly from: number
  readonly to: number
}

/**
 * A line between two cells.
 * - `pair` one of the two holds the letter, in a colouring or a strong link; in an X-wing both or neither
 * - `then` if the first is not so, the second is
 * - `thenNot` if the first is so, the second is not
 * - `sees` the second sees the first, so it loses the letter
 */
export interface LinkShape {
  readonly kind: 'link'
  readonly as: 'pair' | 'then' | 'thenNot' | 'sees'
  readonly from: number
  readonly to: number
}

/** The cells that a shape is about; of a unit none, because all nine are. */
export function cellsOfShape(shape: Shape): readonly number[] {
  switch (shape.kind) {
    case 'unit':
      return []
    case 'stop':
      return shape.cells
    case 'sweep':
    case 'link':
      return [shape.from, shape.to]
    default:
      return [shape.cell]
  }
}

/** Names a shape by all that it is: two shapes with one key are the same. */
export function keyOfShape(shape: Shape): string {
  return shape.kind === 'unit'
    ? `unit ${shape.unit.kind} ${shape.unit.index}`
    : Object.values(shape).join(' ')
}
