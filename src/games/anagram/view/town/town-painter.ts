import type Phaser from 'phaser'
import { composeSkyline } from '../../../../art/skyline.ts'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import { SKY } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import { cityWindows, litCount } from './city-windows.ts'
import { paintDusk } from '../../../../art/paint-dusk.ts'
import { paintTown } from '../../../../art/paint-town.ts'
import type { TownColors } from '../../../../art/paint-town.ts'

export interface TownModel {
  readonly palette: Palette
  /** The town behind the tray, on whose ground the tray lies. */
  readonly skyline: Rect | null
  /** The town with the dusk behind it. */
  readonly sky: Rect | null
  /** Whether there is dusk behind the town of the tray, too. */
  readonly dusk: boolean
  /** How much of the town is lit, 0 to 1. */
  readonly lit: number
}

export interface TownPainter {
  render(next: TownModel, previous: TownModel | null): void
}

/** A town cut from the tray's own paper, or from the page's with the dusk behind it. */
export type TownKind = 'skyline' | 'sky'

const SEEDS: Readonly<Record<TownKind, number>> = { skyline: 5, sky: 11 }
/** Below so many CSS pixels, and that part of its width, a town is only a frayed edge: then there is none. */
const LEAST_TOWN = { height: 28, part: 0.05 }
/** CSS pixels by which light covers the soft edge of the dark window under it. */
const FRINGE = 0.6
/** Of a window, in parts of its width. */
const WINDOW_HEIGHT = 1.25
/** Windows light one by one and all within this time, in milliseconds. */
const LIGHTING = { duration: 380, ease: 'linear' } as const

/** The town whose windows are lit by words: a third of them for each of three. */
export function createTownPainter(draw: Draw, kind: TownKind): TownPainter {
  const lights: Phaser.GameObjects.Image[] = []
  let picture: Phaser.GameObjects.Image | null = null
  let windows: Rect[] = []
  const shown = { count: 0 }

  function build(model: TownModel, place: Rect): void {
    const { palette } = model
    const { width, height } = place
    clear()
    if (height < Math.max(LEAST_TOWN.height, width * LEAST_TOWN.part)) return
    const hasSky = kind === 'sky' || model.dusk
    const tall = hasSky ? Math.min(height * 0.62, width * 0.3) : height
    const town = composeSkyline(width, tall, SEEDS[kind])
    const key = `${kind} ${hasSky} ${palette.paper} ${palette.shade} ${palette.house}`
    const painted = draw.paint(key, width, height, (context) => {
      if (hasSky) paintDusk(context, width, height)
      context.translate(0, height - tall)
      paintTown(context, town, tall, townColors(kind, hasSky, palette))
    })
    picture = draw.image(painted)
    picture.setPosition(place.x + place.width / 2, place.y + place.height / 2)
    windows = cityWindows(town, SEEDS[kind]).map((box) => ({
      ...box,
      x: place.x + box.x,
      y: place.y + height - tall + box.y,
    }))
  }

  function clear(): void {
    picture?.destroy()
    picture = null
    windows = []
    putOut(0)
  }

  /** Takes the light out of all windows behind the first so many. */
  function putOut(count: number): void {
    for (const image of lights.splice(count)) image.destroy()
  }

  /** Pictures, because a shape would be cut into triangles in every frame. */
  function showLights(palette: Palette): void {
    const count = Math.round(shown.count)
    const widest = Math.max(...windows.map(({ width }) => width))
    putOut(count)
    for (const box of windows.slice(lights.length, count)) {
      const image = draw.image(paintLight(draw, kind, widest, palette)).setDepth(1)
      const { x, y } = center(box)
      lights.push(image.setPosition(x, y).setScale((image.scaleX * box.width) / widest))
    }
  }

  function light(model: TownModel, animated: boolean): void {
    const count = litCount(windows.length, model.lit)
    if (!animated) {
      draw.motion.stop(steps)
      shown.count = count
      showLights(model.palette)
      return
    }
    steps.paint = () => showLights(model.palette)
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
        !previous ||
        previous.dusk !== next.dusk ||
        previous.palette !== next.palette ||
        !sameRect(previous[kind], place)
      if (!place) return clear()
      if (afresh) build(next, place)
      if (afresh || previous.lit !== next.lit) light(next, !afresh)
    },
  }
}

/** A lit window as a picture; all windows have the same proportions. */
function paintLight(draw: Draw, kind: TownKind, width: number, palette: Palette): Drawn {
  const radius = width / 2
  const height = width * WINDOW_HEIGHT
  const key = `${kind} light ${palette.lamp}`
  return draw.paint(key, width + 2 * FRINGE, height + 2 * FRINGE, (context) => {
    context.translate(FRINGE, FRINGE)
    context.fillStyle = palette.lamp
    context.beginPath()
    context.arc(radius, radius, radius + FRINGE, 0, 2 * Math.PI)
    context.rect(-FRINGE, radius, width + 2 * FRINGE, height - radius + FRINGE)
    context.fill()
  })
}

/** The page, and the tray's ground on it: from the town's feet to the bottom of the screen. */
export function layGround(draw: Draw, { palette, skyline }: TownModel): void {
  if (!skyline) return draw.ground(palette.paper)
  const { x, width } = skyline
  const y = skyline.y + skyline.height
  const rect = { x, y, width, height: draw.size.height - y }
  draw.ground(palette.paper, { color: palette.shade, rect })
}

/** A town is cut from what lies below it: the page, or the tray's ground. */
function townColors(kind: TownKind, hasSky: boolean, palette: Palette): TownColors {
  if (hasSky) {
    const front = kind === 'sky' ? palette.paper : palette.shade
    // By night the page is as dark as the zenith.
    const back = palette.paper === SKY[0] ? SKY[1] : SKY[0]
    return { front, back, backAlpha: 1, window: SKY[2], seam: palette.peer }
  }
  const { peer, paper, shade, house, window } = palette
  // In a reader's own colours all grounds are one: there the town is ink.
  if (peer === paper) return { front: house, back: paper, backAlpha: 1, window, seam: window }
  // By night the tray's shade is as dark as the page: peers' blue is seen on both.
  return { front: peer, back: peer, backAlpha: 0.5, window: paper, seam: shade }
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
