import { archPath } from '../../art/street.ts'
import type { Rect } from '../../kit/rect.ts'
import { CREAM, LIGHT, NIGHT, RUST, SKY } from '../../theme/tokens.ts'

/** The house of a solved grid in its own units: a stair gable over nine times nine windows. */
const HOUSE = { width: 116, height: 138 }
const HOUSE_PATH = 'M4 136V36H14V28H24V20H34V12H44V4H72V12H82V20H92V28H102V36H112V136Z'
const CELL = 10.8
const GAP = 3.4

/**
 * A house with a window for each cell of a solved grid, in its boxes of nine: cream where the letter
 * was printed, amber where the player found it.
 */
export function paintHouse(
  context: CanvasRenderingContext2D,
  place: Rect,
  given: readonly boolean[],
): void {
  const scale = Math.min(place.width / (HOUSE.width + 62), place.height / (HOUSE.height + 28))
  context.save()
  context.translate(
    place.x + (place.width - HOUSE.width * scale) / 2,
    place.y + place.height - HOUSE.height * scale,
  )
  context.scale(scale, scale)
  paintRays(context, HOUSE.width / 2, 62, 76)
  const house = new Path2D(HOUSE_PATH)
  context.fillStyle = NIGHT
  context.fill(house)
  context.strokeStyle = CREAM
  context.lineWidth = 2.6
  context.stroke(house)
  context.fillStyle = CREAM
  context.fillRect(0, 134.6, HOUSE.width, 3.4)
  context.fillStyle = LIGHT.lamp
  context.fill(new Path2D(archPath({ x: 53, y: 13, width: 10, height: 14 })))
  for (let cell = 0; cell < 81; cell++) {
    context.fillStyle = given[cell] ? CREAM : LIGHT.lamp
    context.fill(new Path2D(archPath(windowOf(cell))))
  }
  context.restore()
}

function windowOf(cell: number): Rect {
  const column = cell % 9
  const row = Math.floor(cell / 9)
  const at = (index: number): number => index * CELL + Math.floor(index / 3) * (GAP - 1.2)
  return { x: 8.7 + at(column), y: 40 + at(row) * 0.93, width: 7.6, height: 7.9 }
}

const WINDOW = { width: 100, height: 150 }
const ARCH = 'M8 140V50a42 42 0 0 1 84 0V140Z'

/** A tall window a word, as in the gables of the front page; the blind is half down where none was found. */
export function paintWindows(
  context: CanvasRenderingContext2D,
  place: Rect,
  lit: readonly boolean[],
): void {
  const count = Math.max(1, lit.length)
  const gap = 22
  const across = count * WINDOW.width + (count - 1) * gap
  const scale = Math.min(place.width / (across + 20), place.height / (WINDOW.height + 28))
  context.save()
  context.translate(
    place.x + (place.width - across * scale) / 2,
    place.y + (place.height - WINDOW.height * scale) * 0.72,
  )
  context.scale(scale, scale)
  for (const [index, found] of lit.entries()) {
    context.save()
    context.translate(index * (WINDOW.width + gap), 0)
    paintWindow(context, found)
    context.restore()
  }
  context.restore()
}

function paintWindow(context: CanvasRenderingContext2D, lit: boolean): void {
  const arch = new Path2D(ARCH)
  if (lit) paintShine(context)
  context.save()
  context.fillStyle = lit ? LIGHT.lamp : SKY[1]
  context.fill(arch)
  context.clip(arch)
  context.fillStyle = lit ? RUST : NIGHT
  if (lit) {
    context.fillRect(48.2, 0, 3.6, 140)
    context.fillRect(0, 62, 100, 3.6)
    context.fillRect(0, 101, 100, 3.6)
  } else {
    for (let slat = 10; slat < 84; slat += 9) context.fillRect(0, slat, 100, 5.5)
    context.fillStyle = CREAM
    context.fillRect(0, 84, 100, 3)
    context.fillRect(49, 87, 1.6, 14)
    context.beginPath()
    context.arc(49.8, 103, 2.8, 0, 7)
    context.fill()
  }
  context.restore()
  context.strokeStyle = CREAM
  context.lineWidth = 5
  context.stroke(arch)
  context.fillStyle = CREAM
  context.fillRect(0, 138, 100, 6)
}

/** Short rays over one lit window. */
function paintShine(context: CanvasRenderingContext2D): void {
  strokeRays(context, 50, 50, [52, 58, 64], 8, 2.2)
}

/** Long and short rays by turns over a whole house, from eaves to eaves. */
function paintRays(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  strokeRays(context, x, y, [radius, radius + 6, radius + 12], 22, 1.8)
}

function strokeRays(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  [from, short, long]: readonly [number, number, number],
  steps: number,
  width: number,
): void {
  context.strokeStyle = LIGHT.lamp
  context.lineWidth = width
  context.lineCap = 'round'
  context.beginPath()
  for (let step = 0; step <= steps; step++) {
    const angle = Math.PI + (Math.PI * step) / steps
    const to = step % 2 === 0 ? long : short
    context.moveTo(x + Math.cos(angle) * from, y + Math.sin(angle) * from)
    context.lineTo(x + Math.cos(angle) * to, y + Math.sin(angle) * to)
  }
  context.stroke()
}
