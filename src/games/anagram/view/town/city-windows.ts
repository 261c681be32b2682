import type { Rect } from '../../../../kit/rect.ts'
import { createRng, shuffled } from '../../../../kit/rng.ts'
import type { Skyline } from '../../../../art/skyline.ts'

/**
 * The windows of a town as boxes, in the order in which they are lit. The order is shuffled, so
 * that light spreads over the whole town. The boxes are read back from the paths of `archPath`, "M
 * x bottom V springing …".
 */
export function cityWindows(town: Skyline, seed: number): Rect[] {
  const boxes = town.windows.flatMap(({ path }) => {
    const [x, bottom, springing, radius] = [...path.matchAll(/-?[\d.]+/g)].map(Number)
    if (x === undefined || bottom === undefined || !springing || !radius) return []
    const top = springing - radius
    return [{ x, y: top, width: 2 * radius, height: bottom - top }]
  })
  return shuffled(boxes, createRng(seed))
}

/**
 * How many windows are lit. Only a whole round lights them all; any part of it lights at least one.
 * @param lit the part of the words that are solved, 0 to 1
 */
export function litCount(windows: number, lit: number): number {
  return lit >= 1 ? windows : Math.ceil(windows * lit * 0.7)
}
