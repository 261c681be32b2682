import { INK, RUST } from '../../../../theme/tokens.ts'

/** Left edge and width of the left leaf, which fills the left half of the arch, in units of the drawing. */
export const LEAF = { x: 6.5, width: 43.5 } as const
const OUTLINE = 'M6.5 117V49A43.5 43.5 0 0 1 50 5.5V117Z'
const SLATS = 15

/** Paints the left leaf of the shutters that hide the sign. Mirror it for the right one. */
export function paintShutter(context: CanvasRenderingContext2D): void {
  const leaf = new Path2D(OUTLINE)
  context.save()
  context.clip(leaf)
  context.fillStyle = RUST
  context.fill(leaf)
  context.fillStyle = INK
  context.globalAlpha = 0.35
  for (let slat = 0; slat < SLATS; slat++) context.fillRect(12, 12 + slat * 7, 33, 2)
  context.globalAlpha = 1
  context.fillRect(48.8, 0, 1.2, 120)
  context.restore()
}
