import type { Rect } from '../../../../kit/rect.ts'

/** Paints a dashed frame with the context's stroke style and line width. Every side has a dash at both ends. */
export function dashedFrame(context: CanvasRenderingContext2D, rect: Rect, dash: number): void {
  const { x, y, width, height } = rect
  const line = context.lineWidth
  const half = line / 2
  context.fillStyle = context.strokeStyle
  for (const [from, length] of dashesOf(width, dash, half))
    for (const side of [y, y + height]) context.fillRect(x + from, side - half, length, line)
  for (const [from, length] of dashesOf(height, dash, half))
    for (const side of [x, x + width]) context.fillRect(side - half, y + from, line, length)
}

/** Start and length of each dash of a side. The outer dashes reach around the corners. */
function dashesOf(side: number, dash: number, half: number): [number, number][] {
  const parts = Math.max(1, Math.round(side / dash / 2) * 2 - 1)
  const length = side / parts
  return Array.from({ length: (parts + 1) / 2 }, (_, index) => {
    const from = index === 0 ? -half : 2 * index * length
    const to = 2 * index * length + length + (2 * index + 1 === parts ? half : 0)
    return [from, to - from]
  })
}
