import type { Rect } from '../../../../kit/rect.ts'

export interface EmblemPlace {
  /** The window with its sill. */
  readonly window: Rect
  /** The window with room for its rays. */
  readonly rays: Rect
  /** CSS pixels in a unit of the drawing. */
  readonly scale: number
}

/** The window in units of the drawing: frame and sill stand out by 1. */
export const WINDOW: Rect = { x: -1, y: 0, width: 102, height: 121 }
/** The same with its rays. */
export const RAYS: Rect = { x: -30, y: -30, width: 160, height: 151 }

/** The largest emblem with rays in a slot, on its lower edge, in the middle. */
export function emblemPlace(slot: Rect): EmblemPlace {
  const scale = Math.min(slot.width / RAYS.width, slot.height / RAYS.height)
  const width = RAYS.width * scale
  const height = RAYS.height * scale
  const rays = {
    x: slot.x + (slot.width - width) / 2,
    y: slot.y + slot.height - height,
    width,
    height,
  }
  const window = {
    x: rays.x + (WINDOW.x - RAYS.x) * scale,
    y: rays.y + (WINDOW.y - RAYS.y) * scale,
    width: WINDOW.width * scale,
    height: WINDOW.height * scale,
  }
  return { window, rays, scale }
}
