/**
 * Whether an event's target is the drawing: the canvas, or HTML that lies over it and stands for what is
 * drawn there, such as a mirror. Both carry the attribute `data-drawn`.
 */
export function isOnDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-drawn]') !== null
}
