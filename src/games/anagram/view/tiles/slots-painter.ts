import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { roundedRect } from '../../../../stage/rounded-rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { Position } from '../../core/move.ts'
import { lineOf } from './paint-tile.ts'
import { rectAt } from '../drawing/shuffle-layout.ts'
import type { ShuffleLayout } from '../drawing/shuffle-layout.ts'
import type { ShuffleModel } from '../drawing/shuffle-model.ts'
import { TILE_EDGE } from './tile-rows.ts'

type Image = Phaser.GameObjects.Image

/** Parts of a tile's width. */
const RADIUS = 0.09
const AIM_RADIUS = 0.12

export interface SlotsPainter {
  render(next: ShuffleModel, previous: ShuffleModel | null): void
  /** Where a dragged tile would land; null when it is not dragged. */
  aim(at: Position | null): void
}

/** Paints what lies under the tiles: the lines of the answer, the gaps of the tray, the hyphens. */
export function createSlotsPainter(draw: Draw): SlotsPainter {
  let gaps: Image[] = []
  let places: Image[] = []
  let aimed: Image | null = null
  let model: ShuffleModel | null = null
  let target: Position | null = null

  const show = (picture: Drawn, rect: Rect): Image => {
    const { x, y } = center(rect)
    return draw.image(picture).setPosition(draw.snap(x), draw.snap(y)).setDepth(2)
  }

  function showGaps({ palette, layout }: ShuffleModel): void {
    for (const gap of gaps.splice(0)) gap.destroy()
    gaps = [
      ...layout.tray.map((rect) => show(gapPicture(draw, rect, palette), rect)),
      ...layout.brackets.flatMap((rect) => showBracket(rect, layout, palette)),
    ]
  }

  /** Open towards the word whose halves it joins. */
  function showBracket(
    { x, y, width, height }: Rect,
    { size, direction }: ShuffleLayout,
    palette: Palette,
  ): Image[] {
    const line = lineOf(size, palette) * 1.4
    const back = direction === 'ltr' ? x : x + width - line
    return [
      { x: back, y, width: line, height },
      { x, y, width, height: line },
      { x, y: y + height - line, width, height: line },
    ].map((rect) => draw.box(palette.ink, rect).setDepth(2))
  }

  function showPlaces({ palette, layout, tiles, target: next }: ShuffleModel): void {
    for (const place of places.splice(0)) place.destroy()
    const filled = new Set(tiles.map(({ at }) => (at.in === 'slot' ? at.index : -1)))
    layout.slots.forEach((rect, slot) => {
      if (filled.has(slot)) return
      const isTarget = next?.slot === slot
      if (isTarget && next?.chosen) {
        places.push(show(chosenPicture(draw, rect, palette), rect))
        return
      }
      places.push(draw.box(palette.ink, lineRect(rect, palette)).setDepth(2))
      if (isTarget) places.push(show(wedgePicture(draw, rect, palette), wedgeRect(rect, palette)))
    })
    for (const hyphen of layout.hyphens)
      places.push(draw.box(palette.ink, hyphenRect(hyphen, layout.size, palette)).setDepth(2))
  }

  return {
    render(next, previous) {
      model = next
      const { palette, layout } = next
      const afresh = previous?.palette !== palette || previous.layout !== layout
      if (afresh) showGaps(next)
      const isSame =
        !afresh &&
        previous.target?.slot === next.target?.slot &&
        previous.target?.chosen === next.target?.chosen &&
        previous.tiles === next.tiles
      if (!isSame) showPlaces(next)
    },
    aim(at) {
      if (at?.in === target?.in && at?.index === target?.index) return
      target = at
      aimed?.destroy()
      aimed = null
      const rect = model && at && rectAt(model.layout, at)
      if (model && rect) aimed = show(aimPicture(draw, rect, model.palette), rect).setDepth(3)
    },
  }
}

/** The line that marks an empty slot. */
function lineRect({ x, y, width, height }: Rect, palette: Palette): Rect {
  const weight = lineOf(width, palette) * 2
  return { x, y: y + height - weight, width, height: weight }
}

function hyphenRect({ x, y }: { x: number; y: number }, size: number, palette: Palette): Rect {
  const width = size * 0.18
  const height = lineOf(size, palette) * 1.6
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The wedge above the line of the slot that is filled next. */
function wedgeRect(rect: Rect, palette: Palette): Rect {
  const side = rect.width * 0.13
  const tip = lineRect(rect, palette).y - side * 0.6
  return { x: rect.x + rect.width / 2 - side, y: tip - side, width: 2 * side, height: side }
}

function wedgePicture(draw: Draw, rect: Rect, palette: Palette): Drawn {
  const { width, height } = wedgeRect(rect, palette)
  return draw.paint(`wedge ${palette.ink}`, width, height, (context) => {
    context.fillStyle = palette.ink
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(width, 0)
    context.lineTo(width / 2, height)
    context.fill()
  })
}

function chosenPicture(draw: Draw, { width, height }: Rect, palette: Palette): Drawn {
  const line = lineOf(width, palette) * 2
  return draw.paint(`chosen ${palette.lamp} ${palette.lampInk}`, width, height, (context) => {
    context.fillStyle = palette.lamp
    context.strokeStyle = palette.lampInk
    context.lineWidth = line
    roundedRect(context, line / 2, line / 2, width - line, height - line, width * RADIUS)
    context.fill()
    context.stroke()
  })
}

/** An outline around the place where a dragged tile would land. */
function aimPicture(draw: Draw, { width, height }: Rect, palette: Palette): Drawn {
  const line = lineOf(width, palette) * 2
  const wide = width + 3 * line
  const high = height + 3 * line
  return draw.paint(`aim ${palette.focus}`, wide, high, (context) => {
    context.strokeStyle = palette.focus
    context.lineWidth = line
    roundedRect(context, line / 2, line / 2, wide - line, high - line, width * AIM_RADIUS)
    context.stroke()
  })
}

/** The outline of a tile's face, where a tile of the tray was. */
function gapPicture(draw: Draw, { width, height }: Rect, palette: Palette): Drawn {
  const line = lineOf(width, palette)
  const edge = width * TILE_EDGE
  return draw.paint(`gap ${palette.hairline}`, width, height, (context) => {
    context.strokeStyle = palette.hairline
    context.lineWidth = line
    const top = (line + edge) / 2
    roundedRect(context, line / 2, top, width - line, height - line - edge, width * RADIUS)
    context.stroke()
  })
}
