import { createRng } from '../../../kit/rng.ts'

/** The middle of a tile, the side of the square that it lies in, and how far it is turned, in degrees. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly turn: number
}

export interface LaidLetters {
  readonly width: number
  readonly height: number
  /** Over the whole width, below the word. */
  readonly tray: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** The place of each letter of the word, or of the words in rows below each other. */
  readonly slots: readonly Place[]
  /** The place of each tile in the tray. */
  readonly gaps: readonly Place[]
}

const WIDTH = 984
/** The largest tiles, and how far the words, the tray and its rows are apart. */
const LARGEST = 100
const GAP = 14
const SEED = 11

/**
 * Lays out words of so many letters, and below them a tray with the tiles for them.
 * @param words the number of letters of each; together as many as there are tiles
 */
export function layLetters(words: readonly number[], tiles: number): LaidLetters {
  const rows = rowsOf(words)
  const size = Math.min(LARGEST, WIDTH / Math.max(...rows.map(({ length }) => length)))
  const slots = rows.flatMap(({ starts }, row) =>
    starts.flatMap(({ at, letters }) =>
      Array.from({ length: letters }, (_, letter) => ({
        x: (at + letter + 0.5) * size,
        y: row * (size + GAP) + size / 2,
        size,
        turn: 0,
      })),
    ),
  )
  const top = rows.length * (size + GAP) + 2 * GAP
  const inRow = Math.ceil(tiles / 2)
  const side = Math.min(LARGEST * 1.1, WIDTH / inRow)
  const rng = createRng(SEED)
  const gaps = Array.from({ length: tiles }, (_, tile) => {
    const row = tile < inRow ? 0 : 1
    const count = row === 0 ? inRow : tiles - inRow
    return {
      x: WIDTH / 2 + (tile - row * inRow - (count - 1) / 2) * side,
      y: top + GAP * 2 + side * (row + 0.5) + (rng() - 0.5) * GAP,
      size: Math.min(LARGEST, side * 0.9),
      turn: (rng() - 0.5) * 12,
    }
  })
  const height = top + 2 * side + 4 * GAP
  return {
    width: WIDTH,
    height,
    tray: { x: -WIDTH, y: top, width: 3 * WIDTH, height },
    slots,
    gaps,
  }
}

interface Row {
  readonly length: number
  /** Where each word of the row begins, in letters. */
  readonly starts: readonly { readonly at: number; readonly letters: number }[]
}

/** So many letters and spaces stand in one row at most, unless a single word is longer. */
const ROW = 12

/** Words beside each other as long as they fit, and then below. */
function rowsOf(words: readonly number[]): readonly Row[] {
  return words.reduce<readonly Row[]>((rows, letters) => {
    const last = rows.at(-1)
    const at = last ? last.length + 1 : 0
    if (!last || at + letters > ROW)
      return [...rows, { length: letters, starts: [{ at: 0, letters }] }]
    return [
      ...rows.slice(0, -1),
      { length: at + letters, starts: [...last.starts, { at, letters }] },
    ]
  }, [])
}
