import { starPath } from './star.ts'
import { createRng } from '../kit/rng.ts'
import { CREAM, LAMP, SKY } from '../theme/tokens.ts'

/** Flat arcs over a sun that went down behind the town, as on the front page, and stars above. */
export function paintDusk(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = SKY[0]
  context.fillRect(0, 0, width, height)
  SKY.slice(1).forEach((color, band) => {
    const middle = height * (1.28 - band * 0.03)
    context.fillStyle = color
    context.beginPath()
    context.ellipse(
      width / 2,
      middle,
      width * (1.1 - band * 0.1),
      height * (1.06 - band * 0.15),
      0,
      0,
      7,
    )
    context.fill()
  })
  paintStars(context, width, height)
}

function paintStars(context: CanvasRenderingContext2D, width: number, height: number): void {
  const rng = createRng(2026)
  const unit = Math.max(1, width / 400)
  context.fillStyle = CREAM
  for (let star = 0; star < 34; star++) {
    context.beginPath()
    context.arc(rng() * width, rng() * rng() * height * 0.7, (0.5 + rng() * 0.7) * unit, 0, 7)
    context.fill()
  }
  context.fillStyle = LAMP
  for (const [x, y, radius] of [
    [0.16, 0.2, 4.4],
    [0.57, 0.11, 3.4],
    [0.84, 0.26, 5],
  ] as const)
    context.fill(new Path2D(starPath(x * width, y * height, radius * unit)))
}
