import { CELL_COUNT, PEERS } from '../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../kit/grid-geometry.ts'
import type { Position } from './position.ts'

/** Sets of cells are kept as three words, one for each band of three rows, 27 bits each. */
const BANDS = 3
export const BAND_CELLS = 27

/** The peers of each cell, at cell * 3 + band. */
export const PEER_WORDS = new Int32Array(CELL_COUNT * BANDS)
PEERS.forEach((peers, cell) => {
  for (const peer of peers) {
    const at = cell * BANDS + Math.floor(peer / BAND_CELLS)
    PEER_WORDS[at] = (PEER_WORDS[at] as number) | (1 << (peer % BAND_CELLS))
  }
})

/** Whether two cells share a unit; a cell does not see itself. */
export function sees(one: number, other: number): boolean {
  const band = (other / BAND_CELLS) | 0
  return (((PEER_WORDS[one * BANDS + band] as number) >> (other - band * BAND_CELLS)) & 1) === 1
}

/** The cells of a band in which a symbol is a candidate, as a word. */
export function symbolWord({ places }: Position, symbol: number, band: number): number {
  const row = band * 27 + symbol
  return (
    (places[row] as number) |
    ((places[row + 9] as number) << 9) |
    ((places[row + 18] as number) << 18)
  )
}

/** The cells that allow a symbol and see every one of some cells, in reading order. */
export function seenByAll(
  position: Position,
  symbol: number,
  cells: readonly number[],
): CellIndex[] {
  const seen: CellIndex[] = []
  for (let band = 0; band < BANDS; band++) {
    let word = symbolWord(position, symbol, band)
    for (const cell of cells) word &= PEER_WORDS[cell * BANDS + band] as number
    for (; word !== 0; word &= word - 1)
      seen.push((band * BAND_CELLS + 31 - Math.clz32(word & -word)) as CellIndex)
  }
  return seen
}
