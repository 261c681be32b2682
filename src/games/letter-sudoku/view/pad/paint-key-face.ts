import type { Rect } from '../../../../kit/rect.ts'
import { roundedRect } from '../../../../stage/rounded-rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { KeyLook } from '../drawing/grid-model.ts'

type Context = CanvasRenderingContext2D
type Size = Pick<Rect, 'width' | 'height'>

const RADIUS = 5
/** Height of a key's lower edge, in parts of its height. */
export const EDGE = 0.055

/**
 * Paints a key without its letter as a picture. It is cream with a lower edge at rest, amber with a frame
 * when its letter is in hand, and an outline when its letter is spent.
 */
export function paintKeyFace(draw: Draw, look: KeyLook, size: Size, palette: Palette): Drawn {
  const kind = look.letter === null ? 'eraser' : look.held ? 'held' : look.spent ? 'spent' : 'free'
  const colors = [palette.keyEdge, palette.ink, palette.hairline, palette.lamp, palette.keyFace]
  return draw.paint(`key ${kind} ${colors.join(' ')}`, size.width, size.height, (context) => {
    paintFace(context, look, size, palette)
    if (kind === 'eraser') paintEraser(context, size, palette)
  })
}

function paintFace(
  context: Context,
  look: KeyLook,
  { width, height }: Size,
  palette: Palette,
): void {
  const edge = Math.max(3, height * EDGE)
  const line =
    (look.held ? 3 : 1.5) * (palette.strong ? Math.max(palette.strong.others, height / 45) : 1)
  const flat = look.spent || look.letter === null
  if (!flat) {
    context.fillStyle = palette.keyEdge
    roundedRect(context, 0, edge, width, height - edge, RADIUS)
    context.fill()
    context.fillStyle = look.held ? palette.lamp : palette.keyFace
    roundedRect(context, 0, 0, width, height - edge, RADIUS)
    context.fill()
  }
  context.lineWidth = line
  context.strokeStyle = look.held ? palette.lampInk : look.spent ? palette.hairline : palette.ink
  const half = line / 2
  roundedRect(context, half, half, width - line, height - edge - line, RADIUS - half)
  context.stroke()
}

/** The usual sign for erasing backwards: a box with an arrow's tip and a cross in it. */
function paintEraser(context: Context, { width, height }: Size, palette: Palette): void {
  const unit = Math.min(height, width) * 0.036
  context.translate(width / 2, (height * (1 - EDGE)) / 2)
  context.lineWidth = Math.max(2, unit * 0.9)
  context.strokeStyle = palette.ink
  context.beginPath()
  context.moveTo(-7 * unit, 0)
  context.lineTo(-3 * unit, -5 * unit)
  context.lineTo(7 * unit, -5 * unit)
  context.lineTo(7 * unit, 5 * unit)
  context.lineTo(-3 * unit, 5 * unit)
  context.closePath()
  context.moveTo(-0.2 * unit, -2.2 * unit)
  context.lineTo(4.2 * unit, 2.2 * unit)
  context.moveTo(4.2 * unit, -2.2 * unit)
  context.lineTo(-0.2 * unit, 2.2 * unit)
  context.stroke()
}
