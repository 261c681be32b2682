import type { Palette } from '../../../../theme/tokens.ts'
import { roundedRect } from '../../../../stage/rounded-rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { TileFace } from '../drawing/shuffle-model.ts'
import { TILE_EDGE, TILE_HEIGHT } from './tile-rows.ts'

/** Parts of a tile's width: room around it for seal and shadow. */
const MARGIN = 0.14
const RADIUS = 0.09

/** Paints a tile without its letter as a picture, whose middle is the tile's middle. */
export function paintTile(draw: Draw, face: TileFace, size: number, palette: Palette): Drawn {
  const width = size * (1 + 2 * MARGIN)
  const height = size * (TILE_HEIGHT + 2 * MARGIN)
  const colors = [palette.keyFace, palette.ink, palette.lamp, palette.card]
  const key = `tile ${face} ${size} ${colors.join(' ')}`
  return draw.paint(key, width, height, (context) => {
    context.translate(size * MARGIN, size * MARGIN)
    paintFace(context, face, size, palette)
  })
}

function paintFace(
  context: CanvasRenderingContext2D,
  face: TileFace,
  size: number,
  palette: Palette,
): void {
  const edge = size * TILE_EDGE
  const height = size * TILE_HEIGHT - edge
  const flat = face === 'revealed' || face === 'shown'
  const top = flat ? edge / 2 : 0
  if (face === 'held') paintShadow(context, size, height + edge)
  if (!flat) {
    const half = lineOf(size, palette) / 2
    context.fillStyle = palette.keyEdge
    roundedRect(context, half, edge, size - 2 * half, height - half, size * RADIUS)
    context.fill()
    paintLine(context, lineOf(size, palette), outlineOf(face, palette))
  }
  context.fillStyle = fillOf(face, palette)
  const line = lineOf(size, palette)
  roundedRect(context, line / 2, top + line / 2, size - line, height - line, size * RADIUS)
  context.fill()
  if (face === 'shown') context.setLineDash([size * 0.1, size * 0.08])
  paintLine(context, line, outlineOf(face, palette))
  context.setLineDash([])
  if (face === 'held') paintInnerFrame(context, size, height, palette)
  if (face === 'revealed') paintSeal(context, size, palette)
}

/** 1.5 CSS pixels on a phone's tile, heavier on larger ones and in strong contrast. */
export function lineOf(size: number, { strong }: Palette): number {
  return Math.max(1.5, size * 0.034) * (strong?.others ?? 1)
}

function fillOf(face: TileFace, palette: Palette): string {
  if (face === 'held' || face === 'solved') return palette.lamp
  return face === 'shown' ? palette.card : palette.keyFace
}

function outlineOf(face: TileFace, palette: Palette): string {
  if (face === 'held' || face === 'solved') return palette.lampInk
  return face === 'shown' ? palette.soft : palette.ink
}

/** The colour of a letter on a face. */
export function letterColor(face: TileFace, palette: Palette): string {
  if (face === 'held' || face === 'solved') return palette.lampInk
  return face === 'shown' ? palette.ink : palette.keyInk
}

function paintShadow(context: CanvasRenderingContext2D, size: number, height: number): void {
  context.save()
  context.fillStyle = 'rgb(10 14 41 / 22%)'
  roundedRect(context, size * 0.05, size * 0.13, size, height, size * RADIUS)
  context.fill()
  context.restore()
}

/** Inside the face, so that it is seen by night too, where ink has no contrast to the page. */
function paintInnerFrame(
  context: CanvasRenderingContext2D,
  size: number,
  height: number,
  palette: Palette,
): void {
  const inset = lineOf(size, palette) * 2.6
  roundedRect(context, inset, inset, size - 2 * inset, height - 2 * inset, size * RADIUS * 0.5)
  paintLine(context, lineOf(size, palette) * 1.8, palette.lampInk)
}

/** The seal with a tick on a letter that a hint revealed. */
function paintSeal(context: CanvasRenderingContext2D, size: number, palette: Palette): void {
  const radius = size * 0.15
  context.translate(size - radius * 0.75, radius * 0.9)
  context.fillStyle = palette.seal
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fill()
  context.strokeStyle = palette.paper
  context.lineWidth = radius * 0.3
  context.beginPath()
  context.moveTo(-radius * 0.48, radius * 0.02)
  context.lineTo(-radius * 0.1, radius * 0.4)
  context.lineTo(radius * 0.52, -radius * 0.36)
  context.stroke()
}

function paintLine(context: CanvasRenderingContext2D, width: number, color: string): void {
  context.lineWidth = width
  context.strokeStyle = color
  context.stroke()
}
