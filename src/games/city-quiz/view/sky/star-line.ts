import type { Rect } from '../../../../kit/rect.ts'

export interface StarPoint {
  readonly x: number
  readonly y: number
}

export interface StarLine {
  /** One for each question, from left to right. */
  readonly points: readonly StarPoint[]
  /** Radius of a star. With its ring, it touches neither an edge of the place nor its neighbours. */
  readonly radius: number
}

/** Fractions of the height, chosen so that no two neighbours lie level. */
const HEIGHTS = [0.94, 0.32, 0.8, 0.08, 0.62, 0.2, 0.9, 0.42, 1, 0.14, 0.7, 0]

/** The ring round the current star, in radii of a star. */
export const RING = 1.6

/** Radius of a star as a part of the room around it, which leaves a gap around the ring. */
const FILLED = 0.58

/** Where the line of stars runs through the sky. It is as wide as its place, with every ring inside it. */
export function starLine(place: Rect, count: number): StarLine {
  const room = Math.min(place.width / Math.max(count, 1) / 2, place.height / 3.4)
  const first = place.x + room
  const step = count > 1 ? (place.width - 2 * room) / (count - 1) : 0
  const heights = HEIGHTS.slice(0, Math.max(count, 1))
  const [high, low] = [Math.min(...heights), Math.max(...heights)]
  const points = Array.from({ length: count }, (_, index) => {
    const height = HEIGHTS[index % HEIGHTS.length] ?? 0
    const part = low > high ? (height - high) / (low - high) : 0.5
    return { x: first + index * step, y: place.y + room + part * (place.height - 2 * room) }
  })
  return { points, radius: room * FILLED }
}
