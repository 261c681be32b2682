import type Phaser from 'phaser'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import { starLine } from './star-line.ts'
import { LINK_LENGTH, paintStars } from './star-painter.ts'
import type { StarColors } from './star-painter.ts'

type Image = Phaser.GameObjects.Image

export interface StarLineDrawing {
  /** Shows which questions are answered ('1' or '0' each) and which is the current one. */
  follow(lit: string, current: number, animated: boolean): void
  destroy(): void
}

/** From back to front: dots of open questions, links, the ring, stars. The sky has depth 0. */
const DEPTH = { dot: 1, link: 2, ring: 3, star: 4 } as const

/** Draws the line of stars: a dot for each question, and a star over it once the question is answered. */
export function createStarLine(
  draw: Draw,
  place: Rect,
  count: number,
  colors: StarColors,
): StarLineDrawing {
  const { points, radius } = starLine(place, count)
  const pictures = paintStars(draw, radius, colors)
  const dots = points.map(({ x, y }) =>
    draw.image(pictures.dot).setPosition(x, y).setDepth(DEPTH.dot),
  )
  const ring = draw.image(pictures.ring).setDepth(DEPTH.ring)
  const stars = new Map<number, Image>()
  const links = new Map<number, Image>()

  function lightStar(index: number, animated: boolean): void {
    const point = points[index]
    if (!point || stars.has(index)) return
    const star = draw.image(pictures.star).setPosition(point.x, point.y).setDepth(DEPTH.star)
    stars.set(index, star)
    if (!animated) return
    const { scaleX, scaleY } = star
    star.setScale(0)
    void draw.motion.tween(star, { scaleX, scaleY }, { ...MOTION.starLine, ease: 'back' })
  }

  /** Links a star to the next one. The line grows out of the first star. */
  function link(index: number, animated: boolean): void {
    const [from, to] = [points[index], points[index + 1]]
    if (!from || !to || links.has(index)) return
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const image = draw
      .image(pictures.link)
      .setOrigin(0, 0.5)
      .setPosition(from.x, from.y)
      .setRotation(Math.atan2(to.y - from.y, to.x - from.x))
      .setDepth(DEPTH.link)
    links.set(index, image)
    const scaleX = (image.scaleX * length) / LINK_LENGTH
    image.scaleX = animated ? 0 : scaleX
    if (animated) void draw.motion.tween(image, { scaleX }, MOTION.starLine)
  }

  function remove(images: Map<number, Image>, index: number): void {
    const image = images.get(index)
    if (!image) return
    images.delete(index)
    discard(image)
  }

  function discard(image: Image): void {
    draw.motion.stop(image)
    image.destroy()
  }

  function moveRing(current: number, animated: boolean): void {
    const point = points[current]
    if (!point) return
    const { x, y } = point
    draw.motion.stop(ring)
    if (animated) void draw.motion.tween(ring, { x, y }, MOTION.starLine)
    else ring.setPosition(x, y)
  }

  return {
    follow(lit, current, animated) {
      for (let index = 0; index < count; index++) {
        if (lit[index] === '1') lightStar(index, animated)
        else remove(stars, index)
        if (lit[index] === '1' && lit[index + 1] === '1') link(index, animated)
        else remove(links, index)
      }
      moveRing(current, animated)
    },
    destroy() {
      for (const image of [...dots, ring, ...stars.values(), ...links.values()]) discard(image)
    },
  }
}
