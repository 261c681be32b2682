import { CELLS, columnOf, rowOf, unitOf } from '../../../kit/grid-geometry.ts'
import type { CellIndex, Unit, UnitKind } from '../../../kit/grid-geometry.ts'
import type { Spec } from './puzzle.ts'
import { candidatesAt } from './solver/candidates.ts'
import type { State } from './state.ts'
import { EMPTY, maskOf } from './symbol.ts'

/** A cell for somebody who has never filled one, and the letter that it takes. */
export interface FirstCell {
  readonly cell: CellIndex
  /** 0–8: that of the solution. */
  readonly symbol: number
  /** What leaves no choice: no other letter fits into the cell, or the letter fits nowhere else in its box. */
  readonly by: 'cell' | 'box'
}

type Values = State['values']

const KINDS = ['row', 'column', 'box'] as const
/** Its row, column and box are explained where a board has no cell to try. */
const MIDDLE = 40

/**
 * The cell that a first grid explains: the one whose letter is seen most easily, because most cells of its row,
 * column or box are filled; of several the nearest to the middle. A cell in which only one letter fits comes before
 * one whose letter fits nowhere else in its box. Letters that are not the solution's count as they stand, so that what
 * is said of the board is true. Null where neither is left.
 */
export function pickFirstCell(
  { solution }: Spec,
  { values }: Pick<State, 'values'>,
): FirstCell | null {
  const open = CELLS.filter((cell) => values[cell] !== solution[cell])
  const alone = open.filter((cell) => fits(values, cell) === maskOf(symbolAt(solution, cell)))
  const by = alone.length > 0 ? 'cell' : 'box'
  const found = by === 'cell' ? alone : open.filter((cell) => isOnlyPlace(values, solution, cell))
  const [cell] = found.toSorted((one, other) => effort(values, one) - effort(values, other))
  return cell === undefined ? null : { cell, symbol: symbolAt(solution, cell), by }
}

/** The row, the column and the box that are explained, in this order: those of the cell that is tried then. */
export function firstUnits(first: FirstCell | null): readonly [Unit, Unit, Unit] {
  return KINDS.map((kind) => unitOf(kind, first?.cell ?? MIDDLE)) as [Unit, Unit, Unit]
}

/**
 * What has come of the cell.
 * - `open` nothing yet
 * - `right`, `wrong` there is a letter, and whether it is the one
 * - `elsewhere` another cell has changed: somebody plays who needs no explanation
 */
export type Tried = 'open' | 'right' | 'wrong' | 'elsewhere'

/** @param before the board as it was when its explanation began */
export function triedOf(first: FirstCell | null, before: Values, values: Values): Tried {
  if (CELLS.some((cell) => cell !== first?.cell && values[cell] !== before[cell]))
    return 'elsewhere'
  const value = first ? symbolAt(values, first.cell) : EMPTY
  if (value === first?.symbol) return 'right'
  return value === EMPTY || value === symbolAt(before, first?.cell ?? MIDDLE) ? 'open' : 'wrong'
}

/** Where a letter stands already that is no candidate of a cell: in its row, column or box. Null: nowhere there. */
export function blockOf(values: Values, cell: number): UnitKind | null {
  const isAgain = (kind: UnitKind): boolean =>
    unitOf(kind, cell).cells.some((other) => other !== cell && values[other] === values[cell])
  return KINDS.find(isAgain) ?? null
}

function symbolAt(values: Values, cell: number): number {
  return values[cell] ?? EMPTY
}

/** What the cells around leave room for, whatever stands in the cell itself. */
function fits(values: Values, cell: CellIndex): number {
  return candidatesAt(values.with(cell, EMPTY), cell)
}

function isOnlyPlace(values: Values, solution: Values, cell: CellIndex): boolean {
  const letter = maskOf(symbolAt(solution, cell))
  if ((fits(values, cell) & letter) === 0) return false
  const others = unitOf('box', cell).cells.filter((other) => other !== cell)
  return others.every((other) => (candidatesAt(values, other) & letter) === 0)
}

/** Fewer is easier: first the empty cells of the fullest unit, then the distance to the middle. */
function effort(values: Values, cell: CellIndex): number {
  const empty = KINDS.map(
    (kind) => unitOf(kind, cell).cells.filter((other) => values[other] === EMPTY).length,
  )
  const away = Math.abs(rowOf(cell) - 4) + Math.abs(columnOf(cell) - 4)
  return Math.min(...empty) * CELLS.length + away
}

/** Whether somebody has found a letter already. */
export function hasBegun({ givens, solution }: Spec, { values }: Pick<State, 'values'>): boolean {
  return CELLS.some((cell) => givens[cell] === EMPTY && values[cell] === solution[cell])
}
