import { CELL_COUNT } from '../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../kit/grid-geometry.ts'
import { BAND_CELLS } from '../solver/sight.ts'

/** Words of a set of cells: one for each band of three rows, from some offset on. */
export const WORDS = 3

/** The word of a cell within a set. */
export const WORD_OF = Uint8Array.from({ length: CELL_COUNT }, (_, cell) =>
  Math.floor(cell / BAND_CELLS),
)

/** The bit of a cell within its word. */
export const BIT_OF = Int32Array.from({ length: CELL_COUNT }, (_, cell) => 1 << (cell % BAND_CELLS))

/** Adds a cell to the set at an offset. */
export function addCell(sets: Int32Array, offset: number, cell: number): void {
  const at = offset + (WORD_OF[cell] as number)
  sets[at] = (sets[at] as number) | (BIT_OF[cell] as number)
}

/** The cells of a set, in reading order. */
export function cellsOfSet(sets: Int32Array, offset: number): CellIndex[] {
  const cells: CellIndex[] = []
  for (let word = 0; word < WORDS; word++)
    for (let rest = sets[offset + word] as number; rest !== 0; rest &= rest - 1)
      cells.push((word * BAND_CELLS + 31 - Math.clz32(rest & -rest)) as CellIndex)
  return cells
}
