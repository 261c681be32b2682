import { rowsHeight, rowsOfTray, rowsOfWords } from './tile-rows.ts'
import type { Segment } from './tile-rows.ts'

/** The room there is for tiles, in CSS pixels. */
export interface TileRoom {
  readonly groups: readonly number[]
  /** Width for the answer, and for the tray. */
  readonly slotsWidth: number
  readonly trayWidth: number
  /**
   * Heights that slots and tray may take: each its own when they lie side by side, or one that they
   * share when one lies above the other.
   */
  readonly height: { slots: number; tray: number } | { shared: number }
  /** False once the word is done. */
  readonly hasTray: boolean
  /** CSS pixels in a rem. */
  readonly rem: number
  /** No tile larger than this: once a word is done, its tiles do not grow. */
  readonly most?: number
}

export interface TileFit {
  /** Width of every tile, the same in tray and answer, so that a tile keeps its size when it moves. */
  readonly size: number
  readonly rows: readonly (readonly Segment[])[]
  readonly trayRows: readonly number[]
}

/**
 * Sizes of tiles, in CSS pixels or in rem. Where not even the smallest tiles fit, the page scrolls. Limits in
 * rem make tiles larger for readers who enlarge the text.
 */
const SMALLEST = 32
const SMALLEST_REM = 2
const COMFORTABLE = 44
const LARGEST_REM = 4
/** On large screens, comfortable tiles are so large that this many fill a row. */
const ACROSS = 12.5
/** Free height above and below the rows together, in parts of a tile's width. */
const AIR = 0.4
/** Words are kept whole if that needs tiles of no less than this part of the largest size that fits. */
const WORTH_WHOLE = 0.8
const STEP = 0.5

/**
 * The tiles that fit best. Among the sizes that are comfortable to touch, it is the one that divides the
 * fewest words, and of these the largest. Where no comfortable size fits, it is the largest that fits, or a
 * slightly smaller one that divides no word.
 */
export function fitTiles(room: TileRoom): TileFit {
  const comfortable = Math.max(COMFORTABLE, Math.min(2.75 * room.rem, room.slotsWidth / ACROSS))
  const fits = fitsIn(room)
  const easy = fits.filter(({ size }) => size >= comfortable)
  const fewest = Math.min(...easy.map(partsOf))
  const best = easy.find((fit) => partsOf(fit) === fewest)
  if (best) return best
  const [largest] = fits
  if (!largest) return atSmallest(room)
  const whole = fits.find((fit) => partsOf(fit) === room.groups.length)
  return whole && whole.size >= largest.size * WORTH_WHOLE ? whole : largest
}

/** Every size that fits, the largest first. */
function fitsIn(room: TileRoom): TileFit[] {
  const fits: TileFit[] = []
  const smallest = smallestIn(room)
  const most = Math.min(room.rem * LARGEST_REM, room.most ?? Infinity)
  for (let size = most; size >= smallest; size -= STEP) {
    const fit = fitAt(room, size)
    if (fit && isRoomFor(room, fit)) fits.push(fit)
  }
  return fits
}

function smallestIn({ rem }: TileRoom): number {
  return Math.max(SMALLEST, Math.min(COMFORTABLE, SMALLEST_REM * rem))
}

/** The smallest tiles, whether they fit or not. */
function atSmallest(room: TileRoom): TileFit {
  const size = smallestIn(room)
  return fitAt(room, size) ?? { size, rows: [], trayRows: [] }
}

function partsOf({ rows }: TileFit): number {
  return rows.reduce((sum, row) => sum + row.length, 0)
}

function fitAt(room: TileRoom, size: number): TileFit | null {
  const rows = rowsOfWords(room.groups, size, room.slotsWidth)
  if (!rows) return null
  const count = room.groups.reduce((sum, length) => sum + length, 0)
  return { size, rows, trayRows: room.hasTray ? rowsOfTray(count, size, room.trayWidth) : [] }
}

function isRoomFor({ height }: TileRoom, fit: TileFit): boolean {
  const slots = slotsHeight(fit)
  const tray = trayHeight(fit)
  if ('shared' in height) return slots + tray <= height.shared
  return slots <= height.slots && tray <= height.tray
}

/** Height that the answer needs, with the free height above and below. */
export function slotsHeight({ rows, size }: TileFit): number {
  return rowsHeight(rows.length, size) + size * AIR
}

export function trayHeight({ trayRows, size }: TileFit): number {
  return trayRows.length === 0 ? 0 : rowsHeight(trayRows.length, size) + size * AIR
}

/** What the page has to reserve, however low it is: with less, tiles would be too small to touch. */
export function leastHeights(room: TileRoom): { slots: number; tray: number } {
  const fit = atSmallest(room)
  return { slots: Math.ceil(slotsHeight(fit)), tray: Math.ceil(trayHeight(fit)) }
}
