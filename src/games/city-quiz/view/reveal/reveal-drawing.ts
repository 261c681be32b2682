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
  /** False until the opening of the window has been shown. */
  readonly revealed: boolean
  /** The colour of the page around the window. */
  readonly paper: string
}

/** Goes from 0 to 1. */
interface Progress {
  value: number
}

/** Draws the sign's window on the result page. Its shutters open once, then it stays open. */
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

  /**
   * Shows the window. What its closed shutters hide is painted in a later task, because the page is busy when
   * a result opens.
   */
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

/** A progress that calls `show` with each of its values, and with the first at once. */
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

/** Shows the left part of a picture only, so that lines seem to be drawn from star to star. */
function wipe(image: Image, value: number): void {
  image.setCrop(0, 0, image.frame.realWidth * value, image.frame.realHeight)
}

/** Raises a picture from behind the sill, which hides what is below it. */
function rise(image: Image, value: number): void {
  const { realWidth, realHeight } = image.frame
  image.setCrop(0, 0, realWidth, realHeight * value)
  image.setOrigin(0.5, 0.5 - (1 - value))
}
