import type Phaser from 'phaser'
import { createRng } from '../../../kit/rng.ts'
import type { Rect } from '../../../kit/rect.ts'
import { center } from '../../../kit/rect.ts'
import type { Draw, View } from '../../../stage/view.ts'
import { CREAM } from '../../../theme/tokens.ts'
import type { Layer } from './emblem-layers.ts'
import { RAYS, WINDOW, emblemPlace } from './emblem-place.ts'
import type { EmblemPlace } from './emblem-place.ts'
import { paintLayer, readEmblem } from './emblem-painter.ts'
import type { EmblemPicture } from './emblem-painter.ts'
import { revealSpan } from './reveal-timeline.ts'
import type { RevealPart } from './reveal-timeline.ts'
import { LEAF, paintShutter } from './shutters.ts'

type Image = Phaser.GameObjects.Image

export interface RevealModel {
  readonly sign: string
  readonly slot: Rect
  /** False while the window may be opened for show. */
  readonly revealed: boolean
}

/** A number from 0 to 1 that a tween moves, and what it does to the picture. */
interface Progress {
  value: number
}

/** The sign's window on the evening of the result: it opens, once, and then stands. */
export function createRevealDrawing(draw: Draw): View<RevealModel> {
  const images: Image[] = []
  const moving: Progress[] = []

  function clear(): void {
    for (const progress of moving.splice(0)) draw.motion.stop(progress)
    for (const image of images.splice(0)) image.destroy()
  }

  function add(key: string, { x, y }: { x: number; y: number }): Image {
    const image = draw.image(key).setPosition(x, y)
    images.push(image)
    return image
  }

  /** Calls `show` at every step, beginning now. Phaser sees no change of a plain number by itself. */
  function animate(part: RevealPart, show: (value: number) => void): void {
    const progress = {
      kept: 0,
      get value() {
        return this.kept
      },
      set value(next: number) {
        this.kept = next
        show(next)
      },
    }
    progress.value = 0
    moving.push(progress)
    void draw.motion.tween<Progress>(progress, { value: 1 }, { ...revealSpan(part), ease: 'out' })
  }

  function layer(picture: EmblemPicture, name: Layer, place: EmblemPlace): Image {
    const { window, scale } = place
    const key = draw.paint(
      `${picture.sign} ${name}`,
      window.width,
      window.height,
      (context: CanvasRenderingContext2D) => {
        context.scale(scale, scale)
        context.translate(-WINDOW.x, -WINDOW.y)
        paintLayer(context, picture, name)
      },
    )
    return add(key, center(window))
  }

  function rays(picture: EmblemPicture, place: EmblemPlace): Image {
    const { rays: box, scale } = place
    const key = draw.paint(`${picture.sign} rays`, box.width, box.height, (context) => {
      context.scale(scale, scale)
      context.translate(-RAYS.x, -RAYS.y)
      paintLayer(context, picture, 'rays')
    })
    return add(key, center(box))
  }

  function build({ sign, slot, revealed }: RevealModel): void {
    clear()
    const picture = readEmblem(sign)
    const place = emblemPlace(slot)
    add(paintStars(draw), { x: draw.size.width / 2, y: draw.size.height / 2 })
    const light = rays(picture, place)
    layer(picture, 'sky', place)
    const links = layer(picture, 'links', place)
    const roofs = layer(picture, 'roofs', place)
    const stars = layer(picture, 'stars', place)
    const shutters = revealed ? [] : addShutters(place)
    layer(picture, 'frame', place)
    if (revealed) return

    const scale = light.scaleX
    animate('rays', (value) => light.setAlpha(value).setScale(scale * (0.86 + 0.14 * value)))
    animate('stars', (value) => wipe(stars, value))
    animate('links', (value) => wipe(links, value))
    animate('roofs', (value) => rise(roofs, value))
    animate('shutters', (value) => {
      for (const shutter of shutters) shutter.image.scaleX = shutter.scale * (1 - value)
    })
  }

  /** Two leaves on the sides of the frame, closed. */
  function addShutters({ window, scale }: EmblemPlace): { image: Image; scale: number }[] {
    const wide = LEAF.width * scale
    const aside = (LEAF.x - WINDOW.x) * scale
    return [1, -1].map((side) => {
      const key = draw.paint(`shutter ${side}`, wide, window.height, (context) => {
        if (side < 0) context.transform(-1, 0, 0, 1, wide, 0)
        context.scale(scale, scale)
        context.translate(-LEAF.x, -WINDOW.y)
        paintShutter(context)
      })
      const hinge = side > 0 ? window.x + aside : window.x + window.width - aside
      const image = add(key, { x: hinge, y: center(window).y }).setOrigin(side > 0 ? 0 : 1, 0.5)
      return { image, scale: image.scaleX }
    })
  }

  return {
    render(next, previous) {
      const afresh = !previous || previous.sign !== next.sign || previous.slot !== next.slot
      if (afresh) build(next)
      else if (next.revealed && !previous.revealed) draw.motion.finishAll()
    },
    resize() {},
    dispose: clear,
  }
}

/** Shows the left part only, so that lines seem to be drawn from star to star. */
function wipe(image: Image, value: number): void {
  image.setCrop(0, 0, image.frame.realWidth * value, image.frame.realHeight)
}

/** Lifts the picture from behind the sill: what is below its own lower edge stays hidden. */
function rise(image: Image, value: number): void {
  const { realWidth, realHeight } = image.frame
  image.setCrop(0, 0, realWidth, realHeight * value)
  image.setOrigin(0.5, 0.5 - (1 - value))
}

/** A few stars round the window, the same every evening. */
function paintStars(draw: Draw): string {
  const { width, height } = draw.size
  return draw.paint('evening', width, height, (context) => {
    const rng = createRng(12)
    context.fillStyle = CREAM
    for (let star = 0; star < Math.min(70, (width * height) / 3000); star++) {
      context.globalAlpha = 0.3 + rng() * 0.5
      context.beginPath()
      const radius = Math.max(0.6, height / 420) * (0.6 + rng())
      context.arc(rng() * width, rng() * height, radius, 0, 2 * Math.PI)
      context.fill()
    }
  })
}
