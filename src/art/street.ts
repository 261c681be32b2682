import type { Rect } from '../kit/rect.ts'

/**
 * The street under the grid: nine houses of nine windows, one house a box, one window a cell.
 * Houses are drawn in a box of 78 × 150 that stands on its lower edge; walls begin at 60.
 */
export const HOUSE_WIDTH = 78
export const HOUSE_HEIGHT = 150

const WALLS = 'V150H0V60'

/** Gable, stair gable, bell gable, mansard, gable, flat roof, dome, gable, bell gable. */
export const HOUSES: readonly string[] = [
  `M0 66L39 22L60 46V36H68V55L78 66${WALLS}Z`,
  `M0 62H8V52H16V42H24V32H31V14H47V32H54V42H62V52H70V62H78${WALLS}Z`,
  `M0 64Q20 62 22 30Q24 18 31 16Q30 4 39 4Q48 4 47 16Q54 18 56 30Q58 62 78 64${WALLS}Z`,
  `M0 62L9 26V14H17V26H60V12H68V26L78 62${WALLS}Z`,
  `M0 62L10 51V36H18V42L39 18L78 62${WALLS}Z`,
  `M0 40H78${WALLS}Z`,
  `M0 66Q2 30 34 26L35 18L39 4L43 18L44 26Q76 30 78 66${WALLS}Z`,
  `M0 60L39 16L56 35V26H64V44L78 60${WALLS}Z`,
  `M0 62Q24 60 25 34Q27 26 31 24Q30 8 39 8Q48 8 47 24Q51 26 53 34Q54 60 78 62${WALLS}Z`,
]

/** The arched window of a cell within its house, in the house's own units. */
export function windowRect(index: number): Rect {
  const column = index % 3
  const row = Math.floor(index / 3)
  return { x: 12 + column * 20, y: 72 + row * 25, width: 14, height: 18 }
}

/** An arch on the lower edge of a box, as an SVG path. */
export function archPath({ x, y, width, height }: Rect): string {
  const radius = width / 2
  return `M${x} ${y + height}V${y + radius}a${radius} ${radius} 0 0 1 ${width} 0V${y + height}Z`
}
