import { strokeRays } from '../../../../art/stroke-rays.ts'
import { archPath } from '../../../../art/street.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { CREAM, LAMP, NIGHT } from '../../../../theme/tokens.ts'

/** The house of a solved grid in its own units: a stepped gable over nine times nine windows. */
const HOUSE = { width: 116, height: 138 }
const HOUSE_PATH = 'M4 136V36H14V28H24V20H34V12H44V4H72V12H82V20H92V28H102V36H112V136Z'
const CELL = 10.8
const GAP = 3.4

/**
 * Paints a house with a window for each cell of a solved grid, in its boxes of nine: cream where the letter
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
  context.fillStyle = LAMP
  context.fill(new Path2D(archPath({ x: 53, y: 13, width: 10, height: 14 })))
  for (let cell = 0; cell < 81; cell++) {
    context.fillStyle = given[cell] ? CREAM : LAMP
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

/** Paints long and short rays in turn over the whole house, from eaves to eaves. */
function paintRays(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  strokeRays(context, x, y, [radius, radius + 6, radius + 12], 22, 1.8)
}
