import type { Position } from '../../core/move.ts'

/** What a finger on the tiles is doing. */
export interface Gesture {
  readonly pointer: number
  readonly at: Position
  /** The tile under the finger, if there is one that can move. */
  readonly tile: number | null
  readonly x: number
  readonly y: number
  /** When the finger came down, in milliseconds. */
  readonly time: number
  /** picked: it rested long enough to pick the tile up; spent: it moved, but there is no tile to drag. */
  readonly phase: 'pressed' | 'dragging' | 'picked' | 'spent'
}

export type GestureEvent =
  | { readonly type: 'tap'; readonly at: Position }
  | { readonly type: 'pickUp'; readonly at: Position }
  /** The press was taken for a long one, but was a tap: a busy page heard late that the finger was lifted. */
  | { readonly type: 'tapAfterAll'; readonly at: Position }
  | { readonly type: 'drag'; readonly tile: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'drop'; readonly tile: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'abandon'; readonly tile: number }

export interface GestureStep {
  readonly gesture: Gesture | null
  readonly event: GestureEvent | null
}

/** Fingers tremble: a movement of less than this, in CSS pixels, is no drag. */
const TREMBLE = 7
/** Milliseconds after which a resting finger picks a tile up. */
export const LONG_PRESS = 450

export function pressed(
  pointer: { id: number; x: number; y: number; time: number },
  at: Position,
  tile: number | null,
): Gesture {
  const { id, x, y, time } = pointer
  return { pointer: id, at, tile, x, y, time, phase: 'pressed' }
}

/** The finger moved. Beyond the threshold a press becomes a drag, if there is a tile to drag. */
export function moved(gesture: Gesture, x: number, y: number): GestureStep {
  const dx = x - gesture.x
  const dy = y - gesture.y
  const { tile, phase } = gesture
  if (phase === 'spent' || phase === 'picked') return { gesture, event: null }
  if (phase === 'pressed' && Math.hypot(dx, dy) < TREMBLE) return { gesture, event: null }
  if (tile === null) return { gesture: { ...gesture, phase: 'spent' }, event: null }
  return { gesture: { ...gesture, phase: 'dragging' }, event: { type: 'drag', tile, dx, dy } }
}

/**
 * The finger was lifted. How long it rested follows from the times of the events, because a busy
 * page hears of them late.
 */
export function lifted(gesture: Gesture, x: number, y: number, time: number): GestureStep {
  const { tile, phase, at } = gesture
  const isLong = tile !== null && time - gesture.time >= LONG_PRESS
  if (phase === 'pressed') return { gesture: null, event: { type: isLong ? 'pickUp' : 'tap', at } }
  if (phase === 'picked' && !isLong) return { gesture: null, event: { type: 'tapAfterAll', at } }
  if (phase !== 'dragging' || tile === null) return { gesture: null, event: null }
  const dx = x - gesture.x
  const dy = y - gesture.y
  return { gesture: null, event: { type: 'drop', tile, dx, dy } }
}

/** The finger rested long enough to pick the tile up. Its movements are ignored from now on. */
export function rested(gesture: Gesture): GestureStep {
  if (gesture.phase !== 'pressed' || gesture.tile === null) return { gesture, event: null }
  return { gesture: { ...gesture, phase: 'picked' }, event: { type: 'pickUp', at: gesture.at } }
}

export function cancelled(gesture: Gesture): GestureStep {
  const { phase, tile } = gesture
  const wasDragged = phase === 'dragging' && tile !== null
  return { gesture: null, event: wasDragged ? { type: 'abandon', tile } : null }
}
