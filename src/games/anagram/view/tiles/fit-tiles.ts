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
  /** No tray once the word is done. */
  readonly hasTray: boolean
  /** CSS pixels in a rem. */
  readonly rem: number
  /** No tile larger than this: once a word is done, its tiles do not grow. */
  readonly most?: number
}

export interface TileFit {
  /** Width of every tile, in the tray and in the answer alike: a tile is a thing and keeps its size. */
  readonly size: number
  readonly rows: readonly (readonly Segment[])[]
  readonly trayRows: readonly number[]
}

/**
 * CSS pixels. Below the smallest the page scrolls instead; whoever enlarges the text gets larger
 * tiles by it, too.
 */
const SMALLEST = 32
const SMALLEST_REM = 2
const COMFORTABLE = 44
const LARGEST_REM = 4
/** Large screens shall have room for so many comfortable tiles in a row. */
const ACROSS = 12.5
/** Above and below rows together, in parts of a tile's width. */
const AIR = 0.4
/** Whole words are worth tiles that are smaller by this much. */
const WORTH_WHOLE = 0.8
const STEP = 0.5

/**
 * The largest tiles that fit. As long as tiles are comfortable to touch, whole words come first: of
 * those sizes the one that parts the fewest words, and of these the largest.
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

/** The least there can be, whether it fits or not. */
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

/** What the answer needs, with air above and below. */
export function slotsHeight({ rows, size }: TileFit): number {
  return rowsHeight(rows.length, size) + size * AIR
}

export function trayHeight({ trayRows, size }: TileFit): number {
  return trayRows.length === 0 ? 0 : rowsHeight(trayRows.length, size) + size * AIR
}

/** What the page has to reserve, whatever its height: less would make tiles too small to touch. */
export function leastHeights(room: TileRoom): { slots: number; tray: number } {
  const fit = atSmallest(room)
  return { slots: Math.ceil(slotsHeight(fit)), tray: Math.ceil(trayHeight(fit)) }
}
