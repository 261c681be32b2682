import { CELL_COUNT, PEERS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../kit/grid-geometry.ts'

/** Cells of a word: three rows. A set of cells is three words of 27 bits, from some offset on. */
const WORD_BITS = 27
/** Words of a set of cells. */
export const WORDS = 3

/** The word of a cell within a set. */
export const WORD_OF = Uint8Array.from({ length: CELL_COUNT }, (_, cell) =>
  Math.floor(cell / WORD_BITS),
)

/** The bit of a cell within its word. */
export const BIT_OF = Int32Array.from({ length: CELL_COUNT }, (_, cell) => 1 << (cell % WORD_BITS))

/** For each cell the set of its peers, at cell * WORDS. */
export const PEER_SETS = new Int32Array(CELL_COUNT * WORDS)
PEERS.forEach((peers, cell) => {
  for (const peer of peers) addCell(PEER_SETS, cell * WORDS, peer)
})

export function addCell(sets: Int32Array, offset: number, cell: number): void {
  const at = offset + (WORD_OF[cell] as number)
  sets[at] = (sets[at] as number) | (BIT_OF[cell] as number)
}

/** The cells of a set, in reading order. */
export function cellsOfSet(sets: Int32Array, offset: number): CellIndex[] {
  const cells: CellIndex[] = []
  for (let word = 0; word < WORDS; word++)
    for (let rest = sets[offset + word] as number; rest !== 0; rest &= rest - 1)
      cells.push((word * WORD_BITS + 31 - Math.clz32(rest & -rest)) as CellIndex)
  return cells
}
