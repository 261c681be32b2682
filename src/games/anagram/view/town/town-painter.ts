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
  /** The place of the town above the tray. Below its feet begins the tray's ground. */
  readonly skyline: Rect | null
  /** The place of the town at the top of the page, with the dusk behind it. */
  readonly sky: Rect | null
  /** Whether the town above the tray has the dusk behind it as well. */
  readonly dusk: boolean
  /** How much of the town is lit, 0 to 1. */
  readonly lit: number
}

export interface TownPainter {
  render(next: TownModel, previous: TownModel | null): void
}

/** `skyline`: the town above the tray. `sky`: the town at the top of the page, with the dusk behind it. */
export type TownKind = 'skyline' | 'sky'

const SEEDS: Readonly<Record<TownKind, number>> = { skyline: 5, sky: 11 }
/**
 * The least height of a town: CSS pixels, and a part of its width. A lower one would look like a frayed edge,
 * so none is painted.
 */
const LEAST_TOWN = { height: 28, part: 0.05 }
/** CSS pixels by which light covers the soft edge of the dark window under it. */
const FRINGE = 0.6
/** In parts of a window's width. */
const WINDOW_HEIGHT = 1.25
/** Windows light one by one and all within this time, in milliseconds. */
const LIGHTING = { duration: 380, ease: 'linear' } as const

/** Paints a town whose windows light up as words are solved: see `litCount`. */
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

  /** Removes all lights but the first `count`. */
  function putOut(count: number): void {
    for (const image of lights.splice(count)) image.destroy()
  }

  /**
   * Lights the first `shown.count` windows. Lights are pictures, because Phaser would cut shapes into
   * triangles in every frame.
   */
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

  /** The number of lights, for a tween: each value that the tween sets is painted. */
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

/**
 * Sets the background: the page, and on it the tray's ground from the town's feet to
 * the bottom of the screen.
 */
export function layGround(draw: Draw, { palette, skyline }: TownModel): void {
  if (!skyline) return draw.ground(palette.paper)
  const { x, width } = skyline
  const y = skyline.y + skyline.height
  const rect = { x, y, width, height: draw.size.height - y }
  draw.ground(palette.paper, { color: palette.shade, rect })
}

/**
 * The colours of a town. Before the dusk, its front has the colour of what lies below
 * it: page or tray's ground.
 */
function townColors(kind: TownKind, hasSky: boolean, palette: Palette): TownColors {
  if (hasSky) {
    const front = kind === 'sky' ? palette.paper : palette.shade
    // By night the page is as dark as the top of the sky, so the houses at the back take the next colour.
    const back = palette.paper === SKY[0] ? SKY[1] : SKY[0]
    return { front, back, backAlpha: 1, window: SKY[2], seam: palette.peer }
  }
  const { peer, paper, shade, house, window } = palette
  // With forced colours all backgrounds are the same colour, so the town has the colour of text.
  if (peer === paper) return { front: house, back: paper, backAlpha: 1, window, seam: window }
  // By night the tray's ground is as dark as the page. The blue of peers can be seen on both.
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
