import type Phaser from 'phaser'
import { center } from '../../../kit/rect.ts'
import type { Rect } from '../../../kit/rect.ts'
import { roundedRect } from '../../../stage/rounded-rect.ts'
import type { Draw } from '../../../stage/view.ts'
import type { Palette } from '../../../theme/tokens.ts'
import type { Position } from '../core/move.ts'
import { lineOf } from './paint-tile.ts'
import { rectAt } from './shuffle-layout.ts'
import type { ShuffleModel } from './shuffle-model.ts'
import { TILE_EDGE } from './tile-rows.ts'

type Graphics = Phaser.GameObjects.Graphics
type Image = Phaser.GameObjects.Image

export interface SlotsPainter {
  render(next: ShuffleModel, previous: ShuffleModel | null): void
  /** Where a dragged tile would land; null when it is not dragged. */
  aim(at: Position | null): void
}

/** What lies under the tiles: the lines of the answer, the gaps of the tray, the hyphens. */
export function createSlotsPainter(draw: Draw): SlotsPainter {
  const places = draw.scene.add.graphics().setDepth(2)
  const aimed = draw.scene.add.graphics().setDepth(3)
  let gaps: Image[] = []
  let model: ShuffleModel | null = null
  let target: Position | null = null

  /** Pictures, because a rounded outline would be cut into triangles in every frame. */
  function showGaps({ palette, layout }: ShuffleModel): void {
    for (const gap of gaps.splice(0)) gap.destroy()
    const picture = layout.tray[0] && paintGap(draw, layout.tray[0], palette)
    if (!picture) return
    gaps = layout.tray.map((rect) => {
      const { x, y } = center(rect)
      return draw.image(picture).setPosition(draw.snap(x), draw.snap(y)).setDepth(2)
    })
  }

  return {
    render(next, previous) {
      model = next
      const { palette, layout } = next
      if (previous?.palette !== palette || previous.layout !== layout) showGaps(next)
      const isSame =
        previous?.palette === palette &&
        previous.layout === layout &&
        previous.target?.slot === next.target?.slot &&
        previous.target?.chosen === next.target?.chosen &&
        previous.tiles === next.tiles
      if (isSame) return
      places.clear()
      const filled = new Set(next.tiles.map(({ at }) => (at.in === 'slot' ? at.index : -1)))
      layout.slots.forEach((rect, slot) => {
        if (filled.has(slot)) return
        const isTarget = next.target?.slot === slot
        if (isTarget && next.target?.chosen) paintChosen(places, rect, palette)
        else paintSlot(places, rect, palette, isTarget)
      })
      const half = layout.size * 0.09
      places.lineStyle(lineOf(layout.size) * 1.6, colorOf(palette.ink))
      for (const { x, y } of layout.hyphens) places.lineBetween(x - half, y, x + half, y)
    },
    aim(at) {
      if (at?.in === target?.in && at?.index === target?.index) return
      target = at
      aimed.clear()
      const rect = model && at && rectAt(model.layout, at)
      if (!model || !rect) return
      const width = lineOf(rect.width) * 2
      aimed.lineStyle(width, colorOf(model.palette.focus))
      aimed.strokeRoundedRect(
        rect.x - width,
        rect.y - width,
        rect.width + 2 * width,
        rect.height + 2 * width,
        rect.width * 0.12,
      )
    },
  }
}

/** An empty place is a line to write on; the next one to be filled has a wedge above it. */
function paintSlot(graphics: Graphics, rect: Rect, palette: Palette, isTarget: boolean): void {
  const bottom = rect.y + rect.height
  const weight = lineOf(rect.width) * 2
  graphics.fillStyle(colorOf(palette.ink))
  graphics.fillRect(rect.x, bottom - weight, rect.width, weight)
  if (!isTarget) return
  const middle = rect.x + rect.width / 2
  const side = rect.width * 0.13
  const tip = bottom - weight - side * 0.6
  graphics.fillTriangle(middle - side, tip - side, middle + side, tip - side, middle, tip)
}

function paintChosen(graphics: Graphics, rect: Rect, palette: Palette): void {
  const line = lineOf(rect.width) * 2
  const radius = rect.width * 0.09
  graphics.fillStyle(colorOf(palette.lamp))
  graphics.fillRoundedRect(rect.x, rect.y, rect.width, rect.height, radius)
  graphics.lineStyle(line, colorOf(palette.lampInk))
  const inner = { x: rect.x + line / 2, y: rect.y + line / 2 }
  graphics.strokeRoundedRect(inner.x, inner.y, rect.width - line, rect.height - line, radius)
}

/** Where a tile of the tray was: an outline, as wide as its face. All have the same size. */
function paintGap(draw: Draw, { width, height }: Rect, palette: Palette): string {
  const line = lineOf(width)
  const edge = width * TILE_EDGE
  return draw.paint(`gap ${palette.hairline}`, width, height, (context) => {
    context.strokeStyle = palette.hairline
    context.lineWidth = line
    const top = (line + edge) / 2
    roundedRect(context, line / 2, top, width - line, height - line - edge, width * 0.09)
    context.stroke()
  })
}

/** "#RRGGBB" as the number that Phaser wants. */
export function colorOf(hex: string): number {
  return Number.parseInt(hex.slice(1), 16)
}
