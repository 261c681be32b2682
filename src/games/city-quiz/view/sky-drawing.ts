import type Phaser from 'phaser'
import { starPath } from '../../../art/star.ts'
import type { Rect } from '../../../kit/rect.ts'
import { center } from '../../../kit/rect.ts'
import type { Draw, View } from '../../../stage/view.ts'
import { resolvePalette } from '../../../theme/resolve-palette.ts'
import { CREAM, MOTION } from '../../../theme/tokens.ts'
import { paintSky, skyColors } from './sky-painter.ts'
import { RING, starLine } from './star-line.ts'
import type { StarLine } from './star-line.ts'

type Image = Phaser.GameObjects.Image

export interface SkyModel {
  readonly sky: Rect
  /** Where the line of stars may run. */
  readonly stars: Rect
  /** For each question '1' where it is answered, else '0'. */
  readonly lit: string
  readonly current: number
  readonly look: 'light' | 'dark' | 'forced'
}

/** CSS pixels of the one picture that all links are stretched from. */
const LINK_LENGTH = 64

/** The night over a question: each answer lights a star and draws the line on to it. */
export function createSkyDrawing(draw: Draw): View<SkyModel> {
  const parts: Image[] = []
  const stars = new Map<number, Image>()
  const links = new Map<number, Image>()
  let ring: Image | null = null
  let line: StarLine = { points: [], radius: 0 }
  let colors = { star: '', line: '' }

  function add(image: Image): Image {
    parts.push(image)
    return image
  }

  function clear(): void {
    for (const part of parts.splice(0)) {
      draw.motion.stop(part)
      part.destroy()
    }
    stars.clear()
    links.clear()
  }

  function rebuild({ sky, stars: place, lit, look }: SkyModel): void {
    clear()
    const palette = resolvePalette(look)
    const forced = look === 'forced'
    colors = { star: palette.lamp, line: forced ? palette.ink : CREAM }
    line = starLine(place, lit.length)
    const picture = draw.paint(`sky ${look}`, sky.width, sky.height, (context) =>
      paintSky(context, sky, skyColors(palette, look)),
    )
    const middle = center(sky)
    add(draw.image(picture)).setPosition(middle.x, middle.y)
    for (const { x, y } of line.points) add(draw.image(paintDot())).setPosition(x, y).setDepth(1)
    ring = add(draw.image(paintRing())).setDepth(3)
  }

  function paintDisc(
    name: string,
    radius: number,
    painter: (context: CanvasRenderingContext2D, middle: number) => void,
  ): string {
    const middle = radius + 2
    const key = `${name} ${radius} ${colors.line} ${colors.star}`
    return draw.paint(key, 2 * middle, 2 * middle, (context) => painter(context, middle))
  }

  const paintDot = (): string =>
    paintDisc('dot', line.radius * 0.42, (context, middle) =>
      strokeCircle(context, middle, line.radius * 0.36, line.radius * 0.14, colors.line),
    )

  const paintRing = (): string =>
    paintDisc('ring', line.radius * RING, (context, middle) =>
      strokeCircle(context, middle, line.radius * (RING - 0.08), line.radius * 0.13, colors.line),
    )

  const paintStar = (): string =>
    paintDisc('star', line.radius, (context, middle) => {
      context.fillStyle = colors.star
      context.fill(new Path2D(starPath(middle, middle, line.radius)))
    })

  const paintLink = (): string => {
    const thick = Math.max(2, line.radius * 0.22)
    return draw.paint(`link ${thick} ${colors.line}`, LINK_LENGTH, thick + 2, (context) => {
      context.fillStyle = colors.line
      context.fillRect(0, 1, LINK_LENGTH, thick)
    })
  }

  function lightStar(index: number, animated: boolean): void {
    const point = line.points[index]
    if (!point || stars.has(index)) return
    const star = add(draw.image(paintStar())).setPosition(point.x, point.y).setDepth(4)
    stars.set(index, star)
    if (!animated) return
    const { scaleX, scaleY } = star
    star.setScale(0)
    void draw.motion.tween(star, { scaleX, scaleY }, { ...MOTION.starLine, ease: 'back' })
  }

  /** The line from a star to the next one; it grows out of the first. */
  function link(index: number, animated: boolean): void {
    const [from, to] = [line.points[index], line.points[index + 1]]
    if (!from || !to || links.has(index)) return
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const image = add(draw.image(paintLink()))
      .setOrigin(0, 0.5)
      .setPosition(from.x, from.y)
      .setRotation(Math.atan2(to.y - from.y, to.x - from.x))
      .setDepth(2)
    const scaleX = (image.scaleX * length) / LINK_LENGTH
    links.set(index, image)
    image.scaleX = animated ? 0 : scaleX
    if (!animated) return
    void draw.motion.tween(image, { scaleX }, MOTION.starLine)
  }

  function putOut(images: Map<number, Image>, index: number): void {
    const image = images.get(index)
    if (!image) return
    draw.motion.stop(image)
    image.destroy()
    images.delete(index)
    parts.splice(parts.indexOf(image), 1)
  }

  function followLine(lit: string, animated: boolean): void {
    for (let index = 0; index < lit.length; index++) {
      if (lit[index] === '1') lightStar(index, animated)
      else putOut(stars, index)
      if (lit[index] === '1' && lit[index + 1] === '1') link(index, animated)
      else putOut(links, index)
    }
  }

  function moveRing(current: number, animated: boolean): void {
    const point = line.points[current]
    if (!ring || !point) return
    draw.motion.stop(ring)
    if (animated) void draw.motion.tween(ring, { x: point.x, y: point.y }, MOTION.starLine)
    else ring.setPosition(point.x, point.y)
  }

  return {
    render(next, previous) {
      const afresh =
        !previous ||
        previous.sky !== next.sky ||
        previous.stars !== next.stars ||
        previous.look !== next.look
      if (afresh) rebuild(next)
      followLine(next.lit, !afresh)
      if (afresh || previous.current !== next.current) moveRing(next.current, !afresh)
    },
    resize() {},
  }
}

function strokeCircle(
  context: CanvasRenderingContext2D,
  middle: number,
  radius: number,
  width: number,
  color: string,
): void {
  context.strokeStyle = color
  context.lineWidth = Math.max(1.5, width)
  context.beginPath()
  context.arc(middle, middle, radius, 0, 2 * Math.PI)
  context.stroke()
}
