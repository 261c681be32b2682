import type { Brand } from './brand.ts'

/** A cell of a 9×9 grid, 0–80, row by row. */
export type CellIndex = Brand<number, 'CellIndex'>

export type UnitKind = 'row' | 'column' | 'box'

/** Nine cells that hold each symbol once. */
export interface Unit {
  readonly kind: UnitKind
  /** 0–8 among the units of its kind; boxes are counted row by row. */
  readonly index: number
  readonly cells: readonly CellIndex[]
}

export const SIDE = 9
export const CELL_COUNT = SIDE * SIDE
const BOX_SIDE = 3

export const CELLS: readonly CellIndex[] = Array.from(
  { length: CELL_COUNT },
  (_, cell) => cell as CellIndex,
)

export function rowOf(cell: number): number {
  return Math.floor(cell / SIDE)
}

export function columnOf(cell: number): number {
  return cell % SIDE
}

export function boxOf(cell: number): number {
  return Math.floor(rowOf(cell) / BOX_SIDE) * BOX_SIDE + Math.floor(columnOf(cell) / BOX_SIDE)
}

const INDEX_OF = { row: rowOf, column: columnOf, box: boxOf } as const

/** Rows 0–8, then columns 9–17, then boxes 18–26. */
export const UNITS: readonly Unit[] = (['row', 'column', 'box'] as const).flatMap((kind) =>
  Array.from({ length: SIDE }, (_, index) => ({
    kind,
    index,
    cells: CELLS.filter((cell) => INDEX_OF[kind](cell) === index),
  })),
)

/** The unit of a kind that a cell lies in. */
export function unitOf(kind: UnitKind, cell: number): Unit {
  const first = { row: 0, column: SIDE, box: 2 * SIDE }[kind]
  return UNITS[first + INDEX_OF[kind](cell)] as Unit
}

/** For each cell the 20 others that share a unit with it, in reading order. */
export const PEERS: readonly (readonly CellIndex[])[] = CELLS.map((cell) =>
  CELLS.filter(
    (other) =>
      other !== cell &&
      (rowOf(other) === rowOf(cell) ||
        columnOf(other) === columnOf(cell) ||
        boxOf(other) === boxOf(cell)),
  ),
)

/** "r4c7": row first, counted from one. */
export function formatCell(cell: number): string {
  return `r${rowOf(cell) + 1}c${columnOf(cell) + 1}`
}

/** Reads what `formatCell` writes; null for anything else. */
export function parseCell(text: string): CellIndex | null {
  const match = /^r([1-9])c([1-9])$/.exec(text)
  if (!match) return null
  return ((Number(match[1]) - 1) * SIDE + Number(match[2]) - 1) as CellIndex
}
