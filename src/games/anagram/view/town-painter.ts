import type Phaser from 'phaser'
import { composeSkyline, turbinePath } from '../../../art/skyline.ts'
import type { Placed, Skyline } from '../../../art/skyline.ts'
import type { Rect } from '../../../kit/rect.ts'
import type { Draw } from '../../../stage/view.ts'
import { SKY } from '../../../theme/tokens.ts'
import type { Palette } from '../../../theme/tokens.ts'
import { cityWindows, litCount } from './city-windows.ts'
import { colorOf } from './slots-painter.ts'

export interface TownModel {
  readonly palette: Palette
  /** The town behind the tray, on whose ground the tray lies. */
  readonly skyline: Rect | null
  /** The town with the dusk behind it. */
  readonly sky: Rect | null
  /** How much of the town is lit, 0 to 1. */
  readonly lit: number
}

export interface TownPainter {
  render(next: TownModel, previous: TownModel | null): void
}

/** A town cut from the tray's own paper, or from the page's with the dusk behind it. */
export type TownKind = 'skyline' | 'sky'

const SEEDS: Readonly<Record<TownKind, number>> = { skyline: 5, sky: 11 }
/** Windows light one by one and all within this time, in milliseconds. */
const LIGHTING = { duration: 380, ease: 'linear' } as const

/** The town whose windows are lit by words: a third of them for each of three. */
export function createTownPainter(draw: Draw, kind: TownKind): TownPainter {
  const ground = draw.scene.add.graphics()
  const lights = draw.scene.add.graphics().setDepth(1)
  let picture: Phaser.GameObjects.Image | null = null
  let windows: Rect[] = []
  const shown = { count: 0 }

  function build(model: TownModel, place: Rect): void {
    const { palette } = model
    const town = composeSkyline(place.width, place.height, SEEDS[kind])
    const key = `${kind} ${palette.paper} ${palette.shade}`
    const painted = draw.paint(key, place.width, place.height, (context) =>
      paintTown(context, town, place, palette, kind),
    )
    picture?.destroy()
    picture = draw.image(painted)
    picture.setPosition(place.x + place.width / 2, place.y + place.height / 2)
    windows = cityWindows(town, SEEDS[kind])
    paintGround(ground, model, place, draw)
  }

  function paintLights(place: Rect, palette: Palette): void {
    lights.clear()
    lights.fillStyle(colorOf(palette.lamp))
    for (const { x, y, width, height } of windows.slice(0, Math.round(shown.count))) {
      const radius = width / 2
      lights.fillCircle(place.x + x + radius, place.y + y + radius, radius)
      lights.fillRect(place.x + x, place.y + y + radius, width, height - radius)
    }
  }

  function light(model: TownModel, place: Rect, animated: boolean): void {
    const count = litCount(windows.length, model.lit)
    if (!animated) {
      draw.motion.stop(steps)
      shown.count = count
      paintLights(place, model.palette)
      return
    }
    steps.paint = () => paintLights(place, model.palette)
    void draw.motion.tween(steps, { count }, LIGHTING)
  }

  /** Painted at each step of the way. */
  const steps = {
    paint: (): void => undefined,
    get count() {
      return shown.count
    },
    set count(count: number) {
      shown.count = count
      steps.paint()
    },
  }

  return {
    render(next, previous) {
      const place = next[kind]
      const afresh =
        !previous || previous.palette !== next.palette || !sameRect(previous[kind], place)
      if (!place) {
        picture?.destroy()
        picture = null
        ground.clear()
        lights.clear()
        return
      }
      if (afresh) build(next, place)
      if (afresh || previous.lit !== next.lit) light(next, place, !afresh)
    },
  }
}

/** The tray's ground goes on from the town's feet to the bottom of the screen. */
function paintGround(
  graphics: Phaser.GameObjects.Graphics,
  model: TownModel,
  place: Rect,
  draw: Draw,
): void {
  graphics.clear()
  if (place !== model.skyline) return
  const top = draw.snap(place.y + place.height)
  graphics.fillStyle(colorOf(model.palette.shade))
  graphics.fillRect(place.x, top, place.width, draw.size.height - top)
}

function paintTown(
  context: CanvasRenderingContext2D,
  town: Skyline,
  place: Rect,
  palette: Palette,
  kind: TownKind,
): void {
  const { width, height } = place
  const hasSky = kind === 'sky'
  if (hasSky) paintDusk(context, width, height)
  const front = hasSky ? palette.paper : palette.shade
  const back = hasSky ? SKY[0] : palette.shade
  context.globalAlpha = hasSky ? 1 : 0.5
  context.fillStyle = back
  fillAll(context, town.back)
  context.globalAlpha = 1
  for (const turbine of town.turbines) {
    context.fillStyle = turbine.front ? front : back
    context.save()
    context.translate(turbine.x, turbine.y)
    const foot = height - turbine.y
    const wide = turbine.blade * 0.035
    context.fill(new Path2D(`M${-wide / 2} 0L${-wide} ${foot}H${wide}L${wide / 2} 0Z`))
    context.fill(new Path2D(turbinePath(turbine)))
    context.restore()
  }
  context.fillStyle = front
  fillAll(context, town.front)
  context.fillStyle = hasSky ? SKY[2] : palette.paper
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

/** Flat bands, each an arc of a sun that went down behind the middle of the town. */
function paintDusk(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = SKY[0]
  context.fillRect(0, 0, width, height)
  const reach = Math.hypot(width / 2, height)
  SKY.slice(1).forEach((band, index) => {
    context.fillStyle = band
    context.beginPath()
    const part = 1 - (index + 1) * 0.155
    context.ellipse(width / 2, height * 1.1, reach * part * 1.25, height * 1.12 * part, 0, 0, 7)
    context.fill()
  })
}

function sameRect(one: Rect | null, other: Rect | null): boolean {
  if (!one || !other) return one === other
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  )
}
