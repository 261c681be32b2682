import type Phaser from 'phaser'
import { createRng } from '../../../../kit/rng.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { center } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { CREAM } from '../../../../theme/tokens.ts'
import type { Layer } from './emblem-layers.ts'
import { RAYS, WINDOW, emblemPlace } from './emblem-place.ts'
import type { EmblemPlace } from './emblem-place.ts'
import { paintLayer, readEmblem } from './emblem-painter.ts'
import { LEAF, paintShutter } from './shutters.ts'

type Image = Phaser.GameObjects.Image

/** From back to front. */
const DEPTH = { inside: 1, shutters: 2, frame: 3 } as const

/** A closed window and the stars around it: all that is seen before it opens. */
export interface ClosedWindow {
  /** The origin of each is on its hinge. */
  readonly shutters: readonly Image[]
  readonly all: readonly Image[]
  /** Adds what the shutters hide, and the rays around the window. */
  addInside(): Inside
}

/** The parts of a window that are animated, from back to front. `all` also has the sky. */
export interface Inside {
  readonly rays: Image
  readonly links: Image
  readonly roofs: Image
  readonly stars: Image
  readonly all: readonly Image[]
}

export function createWindow(
  draw: Draw,
  sign: string,
  slot: Rect,
  shuttered: boolean,
): ClosedWindow {
  const emblem = readEmblem(sign)
  const place = emblemPlace(slot)

  function layer(name: Layer | 'rays', box: Rect, units: Rect): Image {
    const key = draw.paint(`${sign} ${name}`, box.width, box.height, (context) => {
      context.scale(place.scale, place.scale)
      context.translate(-units.x, -units.y)
      paintLayer(context, emblem, name)
    })
    const { x, y } = center(box)
    return draw.image(key).setPosition(x, y)
  }
  const inWindow = (name: Layer): Image => layer(name, place.window, WINDOW)

  /** A layer lies over those that were created before it. */
  function addInside(): Inside {
    const rays = layer('rays', place.rays, RAYS)
    const sky = inWindow('sky')
    const links = inWindow('links')
    const roofs = inWindow('roofs')
    const stars = inWindow('stars')
    const all = [rays, sky, links, roofs, stars]
    for (const image of all) image.setDepth(DEPTH.inside)
    return { rays, links, roofs, stars, all }
  }

  const evening = addEvening(draw)
  const shutters = shuttered ? [1, -1].map((side) => addShutter(draw, place, side)) : []
  for (const shutter of shutters) shutter.setDepth(DEPTH.shutters)
  const frame = inWindow('frame').setDepth(DEPTH.frame)
  return { shutters, all: [...evening, ...shutters, frame], addInside }
}

/** @param side 1 for the left leaf, -1 for the right */
function addShutter(draw: Draw, { window, scale }: EmblemPlace, side: number): Image {
  const wide = LEAF.width * scale
  const aside = (LEAF.x - WINDOW.x) * scale
  const key = draw.paint(`shutter ${side}`, wide, window.height, (context) => {
    if (side < 0) context.transform(-1, 0, 0, 1, wide, 0)
    context.scale(scale, scale)
    context.translate(-LEAF.x, -WINDOW.y)
    paintShutter(context)
  })
  const hinge = side > 0 ? window.x + aside : window.x + window.width - aside
  return draw
    .image(key)
    .setOrigin(side > 0 ? 0 : 1, 0.5)
    .setPosition(hinge, center(window).y)
}

/** A few stars around the window, each time in the same places. */
function addEvening(draw: Draw): Image[] {
  const { width, height } = draw.size
  const rng = createRng(12)
  const unit = Math.max(0.6, height / 420)
  const largest = 1.6 * unit
  const star = draw.paint('evening star', 2 * largest + 2, 2 * largest + 2, (context) => {
    context.fillStyle = CREAM
    context.beginPath()
    context.arc(largest + 1, largest + 1, largest, 0, 2 * Math.PI)
    context.fill()
  })
  return Array.from({ length: Math.ceil(Math.min(70, (width * height) / 3000)) }, () => {
    const image = draw.image(star).setAlpha(0.3 + rng() * 0.5)
    image.setScale((image.scaleX * unit * (0.6 + rng())) / largest)
    return image.setPosition(rng() * width, rng() * height)
  })
}
