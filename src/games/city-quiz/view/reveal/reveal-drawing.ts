import type Phaser from 'phaser'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw, View } from '../../../../stage/view.ts'
import { createWindow } from './reveal-parts.ts'
import type { ClosedWindow, Inside } from './reveal-parts.ts'
import { revealSpan } from './reveal-timeline.ts'
import type { RevealPart } from './reveal-timeline.ts'

type Image = Phaser.GameObjects.Image

export interface RevealModel {
  readonly sign: string
  readonly slot: Rect
  /** False while the window may be opened for show. */
  readonly revealed: boolean
  /** The colour of the page around it. */
  readonly paper: string
}

/** Goes from 0 to 1. */
interface Progress {
  value: number
}

/** The sign's window on the evening of the result: it opens, once, and then stands. */
export function createRevealDrawing(draw: Draw): View<RevealModel> {
  const images: Image[] = []
  let forgetInside: () => void = () => undefined
  let isRevealed = false
  const moving: Progress[] = []

  function clear(): void {
    for (const progress of moving.splice(0)) draw.motion.stop(progress)
    forgetInside()
    for (const image of images.splice(0)) image.destroy()
  }

  function animate(part: RevealPart, show: (value: number) => void): void {
    const progress = watched(show)
    moving.push(progress)
    void draw.motion.tween<Progress>(progress, { value: 1 }, { ...revealSpan(part), ease: 'out' })
  }

  function open({ shutters }: ClosedWindow, { rays, links, roofs, stars }: Inside): void {
    const full = rays.scaleX
    const closed = shutters.map(({ scaleX }) => scaleX)
    animate('rays', (value) => rays.setAlpha(value).setScale(full * (0.86 + 0.14 * value)))
    animate('stars', (value) => wipe(stars, value))
    animate('links', (value) => wipe(links, value))
    animate('roofs', (value) => rise(roofs, value))
    animate('shutters', (value) =>
      shutters.forEach((shutter, side) => (shutter.scaleX = (closed[side] ?? 0) * (1 - value))),
    )
  }

  /** What closed shutters hide is painted in a task of its own: the page is busy enough. */
  function show(window: ClosedWindow, revealed: boolean): void {
    images.push(...window.all)
    const fill = (): Inside => {
      const inside = window.addInside()
      images.push(...inside.all)
      return inside
    }
    if (revealed) fill()
    else
      forgetInside = draw.soon(() => {
        open(window, fill())
        if (isRevealed) draw.motion.finishAll()
      })
  }

  return {
    render(next, previous) {
      const { sign, slot, revealed, paper } = next
      draw.ground(paper)
      isRevealed = revealed
      if (!previous || previous.sign !== sign || previous.slot !== slot) {
        clear()
        show(createWindow(draw, sign, slot, !revealed), revealed)
      } else if (revealed && !previous.revealed) draw.motion.finishAll()
    },
    resize() {},
    dispose: clear,
  }
}

/** A progress that shows each of its values, the first at once. */
function watched(show: (value: number) => void): Progress {
  let current = 0
  show(current)
  return {
    get value() {
      return current
    },
    set value(next) {
      current = next
      show(next)
    },
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
