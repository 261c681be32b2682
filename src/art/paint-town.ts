import { turbinePath } from './skyline.ts'
import type { Placed, Skyline } from './skyline.ts'
import { starPath } from './star.ts'
import { createRng } from '../kit/rng.ts'
import { CREAM, LIGHT, SKY } from '../theme/tokens.ts'

export interface TownColors {
  readonly front: string
  readonly back: string
  readonly backAlpha: number
  /** A window in which nobody has lit a lamp yet. */
  readonly window: string
  readonly seam: string
}

/** A town in two rows, its turbines between them, standing on the lower edge of its height. */
export function paintTown(
  context: CanvasRenderingContext2D,
  town: Skyline,
  height: number,
  colors: TownColors,
): void {
  const { front, back, backAlpha } = colors
  context.globalAlpha = backAlpha
  context.fillStyle = back
  fillAll(context, town.back)
  context.globalAlpha = 1
  for (const turbine of town.turbines) {
    context.fillStyle = turbine.front ? front : back
    const foot = height - turbine.y
    const wide = turbine.blade * 0.035
    context.save()
    context.translate(turbine.x, turbine.y)
    context.fill(new Path2D(`M${-wide / 2} 0L${-wide} ${foot}H${wide}L${wide / 2} 0Z`))
    context.fill(new Path2D(turbinePath(turbine)))
    context.restore()
  }
  context.fillStyle = front
  fillAll(context, town.front)
  context.fillStyle = colors.seam
  for (const { x, y } of town.seams) context.fillRect(x - 0.5, y, 1, height - y)
  context.fillStyle = colors.window
  for (const { path } of town.windows) context.fill(new Path2D(path))
}

function fillAll(context: CanvasRenderingContext2D, shapes: readonly Placed[]): void {
  for (const { path, x, y, scaleX, scaleY } of shapes) {
    context.save()
    context.translate(x, y)
    context.scale(scaleX, scaleY)
    context.fill(new Path2D(path))
    context.restore()
  }
}

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
  context.fillStyle = LIGHT.lamp
  for (const [x, y, radius] of [
    [0.16, 0.2, 4.4],
    [0.57, 0.11, 3.4],
    [0.84, 0.26, 5],
  ] as const)
    context.fill(new Path2D(starPath(x * width, y * height, radius * unit)))
}
