import type { Direction } from '../../../../kit/direction.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { cellOfBoard } from '../board/line-weights.ts'

const SIDE = 9
/** Letter keys and the eraser. */
const KEYS = 10
/** Part of a pixel by which a browser rounds the size of a slot, as seen in a cell. */
const ROUNDING = 1 / 32

export interface BoardLayout {
  readonly frame: Rect
  /** Side of one cell, in CSS pixels. */
  readonly cell: number
}

/** The largest square board in a slot, in its middle, on whole pixels; its frame lies within too. */
export function layoutBoard(slot: Rect, dpr: number): BoardLayout {
  const whole = Math.min(slot.width, slot.height)
  const cell = Math.floor(cellOfBoard(whole) * dpr + ROUNDING) / dpr
  const size = cell * SIDE
  const x = Math.round((slot.x + (slot.width - size) / 2) * dpr) / dpr
  const y = Math.round((slot.y + (slot.height - size) / 2) * dpr) / dpr
  return { frame: { x, y, width: size, height: size }, cell }
}

export function cellRect(board: BoardLayout, cell: number): Rect {
  const { frame, cell: side } = board
  const row = Math.floor(cell / SIDE)
  const column = cell % SIDE
  return { x: frame.x + column * side, y: frame.y + row * side, width: side, height: side }
}

/** The cell at a point, or null outside of the board. */
export function cellAt(board: BoardLayout, x: number, y: number): number | null {
  const column = Math.floor((x - board.frame.x) / board.cell)
  const row = Math.floor((y - board.frame.y) / board.cell)
  const inside = column >= 0 && column < SIDE && row >= 0 && row < SIDE
  return inside ? row * SIDE + column : null
}

/**
 * The ten keys of the pad. A wide slot has the letters in two rows of five, with the eraser last; a
 * tall one has rows of three, and the eraser as wide as a row. Letters that are written from right to
 * left run so on the pad, too.
 * @param gap between keys, in CSS pixels
 */
export function layoutPad(slot: Rect, gap: number, direction: Direction = 'ltr'): Rect[] {
  const isWide = slot.width >= slot.height * 1.15
  const keys = isWide ? layoutRows(slot, gap) : layoutBlock(slot, gap)
  if (direction === 'ltr') return keys
  return keys.map((key) => ({ ...key, x: 2 * slot.x + slot.width - key.x - key.width }))
}

function layoutRows(slot: Rect, gap: number): Rect[] {
  const columns = KEYS / 2
  const width = (slot.width - gap * (columns - 1)) / columns
  const height = (slot.height - gap) / 2
  return Array.from({ length: KEYS }, (_, key) => ({
    x: slot.x + (key % columns) * (width + gap),
    y: slot.y + Math.floor(key / columns) * (height + gap),
    width,
    height,
  }))
}

function layoutBlock(slot: Rect, gap: number): Rect[] {
  const width = (slot.width - gap * 2) / 3
  const height = (slot.height - gap * 3) / 4
  return Array.from({ length: KEYS }, (_, key) => ({
    x: slot.x + (key === KEYS - 1 ? 0 : (key % 3) * (width + gap)),
    y: slot.y + Math.floor(key / 3) * (height + gap),
    width: key === KEYS - 1 ? slot.width : width,
    height,
  }))
}

/** The key at a point; the gaps between keys belong to none. */
export function keyAt(keys: readonly Rect[], x: number, y: number): number | null {
  const index = keys.findIndex(
    (key) => x >= key.x && x < key.x + key.width && y >= key.y && y < key.y + key.height,
  )
  return index < 0 ? null : index
}
