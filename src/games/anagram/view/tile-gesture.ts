import type { Position } from '../core/move.ts'

/** What a finger on the table is doing. */
export interface Gesture {
  readonly pointer: number
  readonly at: Position
  /** The tile under the finger, if there is one that can move. */
  readonly tile: number | null
  readonly x: number
  readonly y: number
  readonly phase: 'pressed' | 'dragging' | 'spent'
}

export type GestureEvent =
  | { readonly type: 'tap'; readonly at: Position }
  | { readonly type: 'pickUp'; readonly at: Position }
  | { readonly type: 'drag'; readonly tile: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'drop'; readonly tile: number; readonly dx: number; readonly dy: number }
  | { readonly type: 'abandon'; readonly tile: number }

export interface GestureStep {
  readonly gesture: Gesture | null
  readonly event: GestureEvent | null
}

/** A finger trembles: less than this, in CSS pixels, is no drag. */
const TREMBLE = 7
/** Milliseconds after which a resting finger picks a tile up. */
export const LONG_PRESS = 450

export function pressed(
  pointer: { id: number; x: number; y: number },
  at: Position,
  tile: number | null,
): Gesture {
  return { pointer: pointer.id, at, tile, x: pointer.x, y: pointer.y, phase: 'pressed' }
}

/** The finger moved: over the threshold a press becomes a drag, if there is something to drag. */
export function moved(gesture: Gesture, x: number, y: number): GestureStep {
  const dx = x - gesture.x
  const dy = y - gesture.y
  const { tile, phase } = gesture
  if (phase === 'spent') return { gesture, event: null }
  if (phase === 'pressed' && Math.hypot(dx, dy) < TREMBLE) return { gesture, event: null }
  if (tile === null) return { gesture: { ...gesture, phase: 'spent' }, event: null }
  return { gesture: { ...gesture, phase: 'dragging' }, event: { type: 'drag', tile, dx, dy } }
}

export function lifted(gesture: Gesture, x: number, y: number): GestureStep {
  const { tile, phase, at } = gesture
  if (phase === 'pressed') return { gesture: null, event: { type: 'tap', at } }
  if (phase === 'spent' || tile === null) return { gesture: null, event: null }
  const dx = x - gesture.x
  const dy = y - gesture.y
  return { gesture: null, event: { type: 'drop', tile, dx, dy } }
}

/** The finger rested long enough. What follows of this press means nothing any more. */
export function rested(gesture: Gesture): GestureStep {
  if (gesture.phase !== 'pressed' || gesture.tile === null) return { gesture, event: null }
  return { gesture: { ...gesture, phase: 'spent' }, event: { type: 'pickUp', at: gesture.at } }
}

export function cancelled(gesture: Gesture): GestureStep {
  const { phase, tile } = gesture
  const wasDragged = phase === 'dragging' && tile !== null
  return { gesture: null, event: wasDragged ? { type: 'abandon', tile } : null }
}
