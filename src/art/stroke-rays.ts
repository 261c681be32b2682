import { LAMP } from '../theme/tokens.ts'

/**
 * Rays of light upwards round a point, longer and shorter by turns.
 * @param lengths how far from the point they begin, where the short ones end, and where the long ones
 */
export function strokeRays(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  lengths: readonly [from: number, short: number, long: number],
  steps: number,
  width: number,
): void {
  const [from, short, long] = lengths
  context.strokeStyle = LAMP
  context.lineWidth = width
  context.lineCap = 'round'
  context.beginPath()
  for (let step = 0; step <= steps; step++) {
    const angle = Math.PI + (Math.PI * step) / steps
    const to = step % 2 === 0 ? long : short
    context.moveTo(x + Math.cos(angle) * from, y + Math.sin(angle) * from)
    context.lineTo(x + Math.cos(angle) * to, y + Math.sin(angle) * to)
  }
  context.stroke()
}
