import type { Direction } from '../../../../kit/direction.ts'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Position } from '../../core/move.ts'
import type { TileFit } from '../tiles/fit-tiles.ts'
import {
  TILE_HEIGHT,
  gapOf,
  rowPitchOf,
  rowWidth,
  rowsHeight,
  segmentWidth,
  wordGapOf,
} from '../tiles/tile-rows.ts'

/** Width of a bracket, in parts of a tile's. */
const BRACKET = 0.14

/** Where everything lies that can be touched, in CSS pixels of the screen. */
export interface ShuffleLayout {
  /** Width of a tile. */
  readonly size: number
  /** Whether slots and tiles run from left to right or from right to left, as the word is written. */
  readonly direction: Direction
  readonly slots: readonly Rect[]
  /** By position in the tray; empty once the word is done. */
  readonly tray: readonly Rect[]
  /** Middles of the hyphens behind words that go on in the next row. */
  readonly hyphens: readonly { x: number; y: number }[]
  /** Beside each word that is divided: from the top of its first row to the foot of its last. */
  readonly brackets: readonly Rect[]
  /** The whole tray, which takes tiles back wherever they are dropped on it. */
  readonly ground: Rect | null
}

/**
 * Lays out the rows of the answer in the middle of one place, and the rows of the tray in the middle of
 * another. For words that are written from right to left, everything is reflected within its place.
 */
export function layoutTiles(
  fit: TileFit,
  answer: Rect,
  tray: Rect | null,
  direction: Direction = 'ltr',
): ShuffleLayout {
  const { slots, hyphens, brackets } = layoutAnswer(fit, answer)
  const trayTiles = tray ? layoutTray(fit, tray) : []
  const placed = { size: fit.size, direction, ground: tray }
  if (direction === 'ltr') return { ...placed, slots, tray: trayTiles, hyphens, brackets }
  return {
    ...placed,
    slots: slots.map((rect) => reflected(rect, answer)),
    tray: trayTiles.map((rect) => reflected(rect, tray ?? answer)),
    hyphens: hyphens.map(({ x, y }) => ({ x: 2 * answer.x + answer.width - x, y })),
    brackets: brackets.map((rect) => reflected(rect, answer)),
  }
}

function reflected(rect: Rect, place: Rect): Rect {
  return { ...rect, x: 2 * place.x + place.width - rect.x - rect.width }
}

function layoutAnswer(
  { rows, size }: TileFit,
  answer: Rect,
): Pick<ShuffleLayout, 'slots' | 'hyphens' | 'brackets'> {
  const slots: Rect[] = []
  const hyphens: { x: number; y: number }[] = []
  const brackets: Rect[] = []
  /** The first row of the word that is being divided, and how far to the left its rows reach. */
  let divided: { readonly y: number; readonly x: number } | null = null
  const top = answer.y + (answer.height - rowsHeight(rows.length, size)) / 2
  rows.forEach((row, index) => {
    const y = top + index * rowPitchOf(size)
    let x = answer.x + (answer.width - rowWidth(row, size)) / 2
    for (const { length, goesOn } of row) {
      slots.push(...tilesFrom(x, y, length, size))
      if (goesOn || divided) {
        divided = { y: divided?.y ?? y, x: Math.min(divided?.x ?? x, x) }
        if (!goesOn) {
          brackets.push(bracketBeside(divided, y + size * TILE_HEIGHT, size))
          divided = null
        }
      }
      x += segmentWidth(length, size) + wordGapOf(size)
      if (goesOn)
        hyphens.push({ x: x - wordGapOf(size) + size * 0.22, y: y + (size * TILE_HEIGHT) / 2 })
    }
  })
  return { slots, hyphens, brackets }
}

/** It stands in the room that hyphens have on the other side. */
function bracketBeside({ x, y }: { x: number; y: number }, bottom: number, size: number): Rect {
  const width = size * BRACKET
  return { x: x - 2 * width, y, width, height: bottom - y }
}

function layoutTray({ trayRows, size }: TileFit, tray: Rect): Rect[] {
  const top = tray.y + (tray.height - rowsHeight(trayRows.length, size)) / 2
  return trayRows.flatMap((length, row) => {
    const x = tray.x + (tray.width - segmentWidth(length, size)) / 2
    return tilesFrom(x, top + row * rowPitchOf(size), length, size)
  })
}

function tilesFrom(x: number, y: number, length: number, size: number): Rect[] {
  const pitch = size + gapOf(size)
  return Array.from({ length }, (_, index) => ({
    x: x + index * pitch,
    y,
    width: size,
    height: size * TILE_HEIGHT,
  }))
}

export function rectAt(layout: ShuffleLayout, at: Position): Rect | null {
  return (at.in === 'slot' ? layout.slots : layout.tray)[at.index] ?? null
}

/** How far a tile can be touched beyond its edges: half of the gap to the next one, in CSS pixels. */
export function slackOf({ size }: ShuffleLayout): number {
  return gapOf(size) / 2
}

/** What is touched at a point. Each half of a gap between two tiles belongs to the nearer one. */
export function positionAt(layout: ShuffleLayout, x: number, y: number): Position | null {
  const slack = slackOf(layout)
  const isNear = (rect: Rect): boolean =>
    x >= rect.x - slack &&
    x < rect.x + rect.width + slack &&
    y >= rect.y - slack &&
    y < rect.y + rect.height + slack
  const slot = layout.slots.findIndex(isNear)
  if (slot >= 0) return { in: 'slot', index: slot }
  const tile = layout.tray.findIndex(isNear)
  return tile >= 0 ? { in: 'tray', index: tile } : null
}

/** Where a tile whose middle is at a point would land: a position, anywhere in the tray, or nowhere. */
export function dropAt(layout: ShuffleLayout, x: number, y: number): Position | 'tray' | null {
  const places: Position[] = [
    ...layout.slots.map((_, index): Position => ({ in: 'slot', index })),
    ...layout.tray.map((_, index): Position => ({ in: 'tray', index })),
  ]
  let best: Position | null = null
  let nearest = layout.size * 0.8
  for (const place of places) {
    const rect = rectAt(layout, place)
    const middle = rect && center(rect)
    const distance = middle ? Math.hypot(middle.x - x, middle.y - y) : Infinity
    if (distance < nearest) [best, nearest] = [place, distance]
  }
  if (best) return best
  const { ground } = layout
  return ground && y >= ground.y && x >= ground.x && x < ground.x + ground.width ? 'tray' : null
}
