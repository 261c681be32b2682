import { composeSkyline, turbinePath } from '../../../../art/skyline.ts'
import type { Placed, Skyline } from '../../../../art/skyline.ts'
import { createRng } from '../../../../kit/rng.ts'
import { CREAM, NIGHT, SKY } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'

export interface SkySize {
  readonly width: number
  readonly height: number
}

/** The colours of a sky and the town before it. */
export interface SkyColors {
  readonly bands: readonly string[]
  readonly stars: string
  readonly front: string
  readonly back: string
  readonly seam: string
  readonly lit: string
  readonly dark: string
}

/** Fixed, so that every visit shows the same town. */
const SEED = 2030

/**
 * The colours for a look. In front, houses have the colour of the page. By night the page is as dark as the
 * sky, so the far roofs are darker still.
 */
export function skyColors(palette: Palette, look: 'light' | 'dark' | 'forced'): SkyColors {
  const { paper: front, lamp: lit } = palette
  if (look === 'forced') {
    const { paper, ink } = palette
    return { bands: [paper], stars: ink, front: ink, back: paper, seam: paper, lit, dark: paper }
  }
  // In strong contrast the sky is as dark all over as white words want it.
  const bands = palette.strong ? [NIGHT] : SKY
  if (look === 'dark')
    return { bands, stars: CREAM, front, back: NIGHT, seam: SKY[2], lit, dark: NIGHT }
  return { bands, stars: CREAM, front, back: SKY[0], seam: palette.keyEdge, lit, dark: SKY[2] }
}

/** Paints a dusk sky in flat bands, behind a roofline that joins the page below. */
export function paintSky(
  context: CanvasRenderingContext2D,
  { width, height }: SkySize,
  colors: SkyColors,
): void {
  paintBands(context, width, height, colors.bands)
  paintStars(context, width, height, colors.stars)
  const tall = Math.min(height * 0.52, width * 0.45)
  context.save()
  context.translate(0, height - tall)
  paintTown(context, composeSkyline(width, tall, SEED), tall, colors)
  context.restore()
}

function paintBands(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  bands: readonly string[],
): void {
  context.fillStyle = bands[0] ?? NIGHT
  context.fillRect(0, 0, width, height)
  for (const [index, color] of bands.slice(1).entries()) {
    context.fillStyle = color
    context.beginPath()
    const rx = width * (0.86 - index * 0.08)
    context.ellipse(width / 2, height * 1.04, rx, height * (0.7 - index * 0.115), 0, 0, 2 * Math.PI)
    context.fill()
  }
}

function paintStars(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  color: string,
): void {
  const rng = createRng(SEED)
  const count = Math.min(90, Math.round((width * height) / 2400))
  context.fillStyle = color
  for (let star = 0; star < count; star++) {
    const size = Math.max(1, height / 260)
    context.globalAlpha = 0.35 + rng() * 0.5
    context.beginPath()
    context.arc(rng() * width, rng() * height * 0.66, size * (0.5 + rng() * 0.6), 0, 2 * Math.PI)
    context.fill()
  }
  context.globalAlpha = 1
}

function paintTown(
  context: CanvasRenderingContext2D,
  town: Skyline,
  tall: number,
  colors: SkyColors,
): void {
  // Turbines are as dark as the far roofs, because the line of stars runs before them.
  paintTurbines(context, town, tall, colors.back)
  for (const house of town.back) paintHouse(context, house, colors.back)
  for (const house of town.front) paintHouse(context, house, colors.front)
  context.fillStyle = colors.seam
  for (const { x, y } of town.seams) context.fillRect(x, y, Math.max(1, tall / 140), tall - y)
  for (const { path, lit } of town.windows) {
    context.fillStyle = lit ? colors.lit : colors.dark
    context.fill(new Path2D(path))
  }
}

function paintHouse(context: CanvasRenderingContext2D, house: Placed, color: string): void {
  context.save()
  context.translate(house.x, house.y)
  context.scale(house.scaleX, house.scaleY)
  context.fillStyle = color
  context.fill(new Path2D(house.path))
  context.restore()
}

function paintTurbines(
  context: CanvasRenderingContext2D,
  town: Skyline,
  tall: number,
  color: string,
): void {
  context.fillStyle = color
  for (const turbine of town.turbines) {
    context.save()
    context.translate(turbine.x, turbine.y)
    const foot = tall * 0.014
    context.fill(new Path2D(`M${-foot / 2} 0L${-foot} ${tall}H${foot}L${foot / 2} 0Z`))
    context.fill(new Path2D(turbinePath(turbine)))
    context.restore()
  }
}
