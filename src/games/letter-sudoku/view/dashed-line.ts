import type Phaser from 'phaser'

/** Whole dashes with a dash at both ends, so that corners are closed. */
export function dashedLine(
  graphics: Phaser.GameObjects.Graphics,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  dash: number,
): void {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const parts = Math.max(1, Math.round(length / dash / 2) * 2 - 1)
  for (let part = 0; part < parts; part += 2) {
    const from = part / parts
    const to = (part + 1) / parts
    graphics.lineBetween(
      x1 + (x2 - x1) * from,
      y1 + (y2 - y1) * from,
      x1 + (x2 - x1) * to,
      y1 + (y2 - y1) * to,
    )
  }
}
