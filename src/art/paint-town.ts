import { turbinePath } from './skyline.ts'
import type { Placed, Skyline } from './skyline.ts'

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
