/** A four-point star round a middle, as an SVG path; its sides curve inwards. */
export function starPath(x: number, y: number, radius: number): string {
  const inner = radius * 0.26
  const point = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`
  return (
    `M${point(0, -radius)}Q${point(inner, -inner)} ${point(radius, 0)}` +
    `Q${point(inner, inner)} ${point(0, radius)}` +
    `Q${point(-inner, inner)} ${point(-radius, 0)}` +
    `Q${point(-inner, -inner)} ${point(0, -radius)}Z`
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
