/** Measures of tiles, in parts of a tile's width. A tile's height includes its lower edge. */
export const TILE_HEIGHT = 1.2
export const TILE_EDGE = 0.08
const GAP = 0.11
const ROW_GAP = 0.17
const WORD_GAP = 0.75
/** Room for the hyphen that hangs beside a word which goes on in the next row. */
const HYPHEN = 0.3

/** Tiles of one word, side by side. */
export interface Segment {
  /** Index of the first slot. */
  readonly first: number
  readonly length: number
  /** The word goes on in the next row. */
  readonly goesOn: boolean
}

/** Between two tiles, in CSS pixels; never so narrow that two tiles look like one. */
export function gapOf(size: number): number {
  return Math.max(4, size * GAP)
}

export function wordGapOf(size: number): number {
  return size * WORD_GAP
}

export function rowPitchOf(size: number): number {
  return size * TILE_HEIGHT + Math.max(5, size * ROW_GAP)
}

/** Height of a number of rows, without what is free above and below. */
export function rowsHeight(rows: number, size: number): number {
  return rows === 0 ? 0 : (rows - 1) * rowPitchOf(size) + size * TILE_HEIGHT
}

export function segmentWidth(length: number, size: number): number {
  return length * size + (length - 1) * gapOf(size)
}

/**
 * Lays words out in rows as a printer would: words share a row while they fit, and a word that is wider than
 * a row is divided evenly.
 * @returns null where a row has not even room for two tiles
 */
export function rowsOfWords(
  groups: readonly number[],
  size: number,
  width: number,
): Segment[][] | null {
  const rows: Segment[][] = []
  let first = 0
  for (const length of groups) {
    if (segmentWidth(length, size) <= width) {
      const segment = { first, length, goesOn: false }
      const row = rows.at(-1)
      if (row && rowWidth([...row, segment], size) <= width) row.push(segment)
      else rows.push([segment])
    } else {
      const parts = partEvenly(first, length, size, width)
      if (!parts) return null
      rows.push(...parts)
    }
    first += length
  }
  return rows
}

export function rowWidth(row: readonly Segment[], size: number): number {
  const tiles = row.reduce((sum, { length }) => sum + segmentWidth(length, size), 0)
  return tiles + (row.length - 1) * wordGapOf(size)
}

function partEvenly(
  first: number,
  length: number,
  size: number,
  width: number,
): Segment[][] | null {
  const most = tilesAcross(size, width - 2 * HYPHEN * size)
  if (most < 2) return null
  const parts = Math.ceil(length / most)
  return shareOut(length, parts).map((share, part, shares) => [
    {
      first: first + shares.slice(0, part).reduce((sum, each) => sum + each, 0),
      length: share,
      goesOn: part < parts - 1,
    },
  ])
}

/** How many tiles lie in each row of a tray: as evenly as possible, the fuller rows first. */
export function rowsOfTray(count: number, size: number, width: number): number[] {
  const most = Math.max(1, tilesAcross(size, width))
  return shareOut(count, Math.ceil(count / most))
}

function tilesAcross(size: number, width: number): number {
  const gap = gapOf(size)
  return Math.floor((width + gap + 0.01) / (size + gap))
}

function shareOut(count: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, part) => Math.ceil((count - part) / parts))
}
