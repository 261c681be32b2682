import { paintTown } from '../../art/paint-town.ts'
import { composeSkyline } from '../../art/skyline.ts'
import type { Skyline } from '../../art/skyline.ts'
import { starPath } from '../../art/star.ts'
import type { Rect } from '../../kit/rect.ts'
import { createRng } from '../../kit/rng.ts'
import { CREAM, LAMP, NIGHT, SKY } from '../../theme/tokens.ts'
import type { CardFormat } from './card-format.ts'

const SEED = 2031
const FAR = '#1E1A4A'

/** The sky of a card with its town; stars keep clear of what is put over it. */
export function paintEvening(
  context: CanvasRenderingContext2D,
  format: CardFormat,
  lit: number,
  clear: readonly Rect[],
): void {
  context.fillStyle = SKY[0]
  context.fillRect(0, 0, format.width, format.height)
  paintBands(context, format)
  paintStars(context, format, clear)
  paintHouses(context, format, lit)
}

/** Flat arcs, one under the other. */
function paintBands(context: CanvasRenderingContext2D, { width, height, bands }: CardFormat): void {
  const [first, last] = bands
  const colors = SKY.slice(1)
  for (const [band, color] of colors.entries()) {
    const top = first + ((last - first) * band) / (colors.length - 1)
    const ry = (height - first) * 0.9
    context.fillStyle = color
    context.beginPath()
    context.ellipse(width / 2, top + ry, Math.max(width, height * 0.7) * 1.15, ry, 0, 0, 7)
    context.fill()
  }
}

function paintStars(
  context: CanvasRenderingContext2D,
  { width, height, bands }: CardFormat,
  clear: readonly Rect[],
): void {
  const rng = createRng(SEED)
  const unit = Math.sqrt(width * height) / 900
  const depth = (bands[0] + bands[1]) / 2
  for (let star = 0; star < 110; star++) {
    const x = rng() * width
    const y = rng() * depth
    const radius = (1 + rng() * 1.6) * unit
    const large = star % 10 === 0
    const room = (large ? 40 : 8) * unit
    if (large && (x < room || x > width - room || y < room)) continue
    if (clear.some((box) => isNear(box, x, y, room))) continue
    context.fillStyle = large ? LAMP : CREAM
    context.globalAlpha = large ? 0.95 : 0.4 + rng() * 0.5
    if (large) context.fill(new Path2D(starPath(x, y, (9 + rng() * 5) * unit)))
    else {
      context.beginPath()
      context.arc(x, y, radius, 0, 7)
      context.fill()
    }
  }
  context.globalAlpha = 1
}

function isNear(box: Rect, x: number, y: number, room: number): boolean {
  const inside = x > box.x - room && x < box.x + box.width + room
  return inside && y > box.y - room && y < box.y + box.height + room
}

/** Turbines that stay out of the words over the roofs. */
function lowered(town: Skyline, tall: number): Skyline {
  const turbines = town.turbines.map((each) => ({
    ...each,
    y: each.y + tall * 0.12,
    blade: each.blade * 0.6,
  }))
  return { ...town, turbines }
}

function paintHouses(
  context: CanvasRenderingContext2D,
  { width, height, town: tall }: CardFormat,
  lit: number,
): void {
  const town = lowered(composeSkyline(width, tall, SEED), tall)
  context.save()
  context.translate(0, height - tall)
  paintTown(context, town, tall, {
    front: SKY[0],
    back: FAR,
    backAlpha: 1,
    window: NIGHT,
    seam: SKY[2],
  })
  context.fillStyle = LAMP
  const rng = createRng(SEED)
  for (const { path } of town.windows) if (rng() < lit) context.fill(new Path2D(path))
  context.restore()
}
