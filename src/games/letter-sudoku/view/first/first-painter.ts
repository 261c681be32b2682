import type Phaser from 'phaser'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { FirstGrid, FirstPainter, PlaceOf } from './first-grid.ts'
import { LIT_BY_DAY } from './lit-by-day.ts'

type Image = Phaser.GameObjects.Image

/** Under the grounds of the cells, so that a chosen cell is seen in a lit unit; and over the lines between them. */
const DEPTH = { unit: -2, cell: -1, frame: 4.5 } as const
/** A cell of a phone; lines grow with larger ones. */
const PHONE = 39

/** The row, column or box that is explained, lit and framed; in the end the cell to try, with all three still lit. */
export function createFirstPainter(draw: Draw): FirstPainter {
  let images: Image[] = []

  function clear(): void {
    for (const image of images.splice(0)) {
      draw.motion.stop(image)
      image.destroy()
    }
  }

  /** What has just been lit comes up. */
  function paint(shown: FirstGrid, palette: Palette, placeOf: PlaceOf, isNew: boolean): Image[] {
    const { units, at, first } = shown
    const lit = litColor(palette)
    const atCell = at >= units.length
    const now = units.filter((_, index) => atCell || index === at)
    const fills = now.map(({ cells }) => draw.box(lit, placeOf(cells)).setDepth(DEPTH.unit))
    if (isNew && !atCell)
      for (const fill of fills) {
        fill.setAlpha(0)
        void draw.motion.tween(fill, { alpha: 1 }, MOTION.light)
      }
    // Where a fill is not seen, as where colours are forced, the frames stay.
    const line = draw.snap(Math.max(3, (3 * placeOf([0]).width) / PHONE))
    const framed = !atCell || lit === palette.card ? now : []
    const frames = framed.flatMap(({ cells }) => frameOf(draw, placeOf(cells), palette.ink, line))
    const cell = atCell && first ? showCell(draw, placeOf([first.cell]), palette) : []
    return [...fills, ...frames, ...cell]
  }

  return {
    render(next, previous, placeOf) {
      const { first: shown, paused, palette } = next
      const before = previous?.first ?? null
      const isSame = before?.at === shown?.at && before?.units === shown?.units
      if (previous && isSame && previous.paused === paused) return
      clear()
      if (!shown || paused) return
      images = paint(shown, palette, placeOf, previous !== null && !previous.paused)
      // Its time begins once it is seen.
      draw.soon(shown.see)
    },
  }
}

/** By night, and where no ground is tinted, that of peers, which are not marked then. */
function litColor({ card, peer, lamp, focus }: Palette): string {
  const isNight = focus === lamp
  return isNight || peer === card ? peer : LIT_BY_DAY
}

function frameOf(draw: Draw, { x, y, width, height }: Rect, color: string, line: number): Image[] {
  const [left, top] = [x - line / 2, y - line / 2]
  return [
    { x: left, y: top, width: width + line, height: line },
    { x: left, y: top + height, width: width + line, height: line },
    { x: left, y: top, width: line, height: height + line },
    { x: left + width, y: top, width: line, height: height + line },
  ].map((rect) => draw.box(color, rect).setDepth(DEPTH.frame))
}

/** The lamp, and a heavy frame with a halo that sets it off from what is lit around. */
function showCell(draw: Draw, place: Rect, palette: Palette): Image[] {
  const unit = Math.max(1, place.width / PHONE)
  const [line, halo] = [4 * unit, 2.5 * unit]
  const side = place.width + line + 2 * halo
  // By night the colour of the frames is that of the lamp.
  const [dark, pale] =
    palette.focus === palette.lamp ? [palette.lampInk, palette.lamp] : [palette.focus, palette.card]
  const frame = draw.paint(`first ${dark} ${pale}`, side, side, (context) => {
    for (const [color, width] of [
      [pale, line + 2 * halo],
      [dark, line],
    ] as const) {
      context.strokeStyle = color
      context.lineWidth = width
      context.beginPath()
      context.roundRect(halo + line / 2, halo + line / 2, place.width, place.width, 2 * unit)
      context.stroke()
    }
  })
  return [
    draw.box(palette.lamp, place).setDepth(DEPTH.cell),
    draw
      .image(frame)
      .setPosition(place.x + place.width / 2, place.y + place.height / 2)
      .setDepth(DEPTH.frame),
  ]
}
