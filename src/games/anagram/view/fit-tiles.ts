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
}

export interface TileFit {
  /** Width of every tile, in the tray and in the answer alike: a tile is a thing and keeps its size. */
  readonly size: number
  readonly rows: readonly (readonly Segment[])[]
  readonly trayRows: readonly number[]
}

/** CSS pixels. Below the smallest the page scrolls instead. */
const SMALLEST = 32
const COMFORTABLE = 44
const LARGEST_REM = 4
/** Whole words are worth tiles that are smaller by this much. */
const WORTH_WHOLE = 0.8
const STEP = 0.5

/**
 * The largest tiles that fit. Words stay whole while their tiles are comfortable to touch or hardly
 * smaller for it; else a long word is parted.
 */
export function fitTiles(room: TileRoom): TileFit {
  const whole = largest(room, false)
  const comfortable = Math.max(COMFORTABLE, Math.min(2.75 * room.rem, room.slotsWidth / 11))
  if (whole && whole.size >= comfortable) return whole
  const parted = largest(room, true) ?? fitAt(room, SMALLEST, true)
  if (whole && parted && whole.size >= parted.size * WORTH_WHOLE) return whole
  return parted ?? { size: SMALLEST, rows: [], trayRows: [] }
}

function largest(room: TileRoom, mayPart: boolean): TileFit | null {
  for (let size = room.rem * LARGEST_REM; size >= SMALLEST; size -= STEP) {
    const fit = fitAt(room, size, mayPart)
    if (fit && isRoomFor(room, fit)) return fit
  }
  return null
}

function fitAt(room: TileRoom, size: number, mayPart: boolean): TileFit | null {
  const rows = rowsOfWords(room.groups, size, room.slotsWidth, mayPart)
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
  return rowsHeight(rows.length, size) + size * 0.5
}

export function trayHeight({ trayRows, size }: TileFit): number {
  return trayRows.length === 0 ? 0 : rowsHeight(trayRows.length, size) + size * 0.5
}

/** What the page has to reserve, whatever its height: less would make tiles too small to touch. */
export function leastHeights(room: TileRoom): { slots: number; tray: number } {
  const fit = fitAt(room, SMALLEST, true) ?? { size: SMALLEST, rows: [], trayRows: [] }
  return { slots: Math.ceil(slotsHeight(fit)), tray: Math.ceil(trayHeight(fit)) }
}
