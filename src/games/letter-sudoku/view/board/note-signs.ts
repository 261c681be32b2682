import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { CandidateRole } from '../../core/hint/shape.ts'
import { NOTE_BOX } from './note-painter.ts'

/** What lies with a note that plays a part in a hint: its middle is the middle of the note. */
export function paintNoteSign(
  draw: Draw,
  role: CandidateRole,
  side: number,
  palette: Palette,
): Drawn {
  const reach = side * NOTE_BOX + 2
  return draw.paint(`note ${role} ${palette.tint}`, 2 * reach, 2 * reach, (context) => {
    context.translate(reach, reach)
    SIGNS[role](context, side, palette)
  })
}

type PaintSign = (context: CanvasRenderingContext2D, side: number, palette: Palette) => void

const box = (context: CanvasRenderingContext2D, side: number): void => {
  const half = side * NOTE_BOX
  context.beginPath()
  context.rect(-half, -half, 2 * half, 2 * half)
}

const SIGNS: Readonly<Record<CandidateRole, PaintSign>> = {
  place: () => undefined,
  reason(context, side, palette) {
    context.fillStyle = palette.tint
    box(context, side)
    context.fill()
    context.fillStyle = palette.focus
    context.fillRect(side * -NOTE_BOX, side * (NOTE_BOX - 0.035), 2 * side * NOTE_BOX, side * 0.035)
  },
  one(context, side, palette) {
    context.fillStyle = palette.sideOne
    context.beginPath()
    context.arc(0, 0, side * NOTE_BOX, 0, 2 * Math.PI)
    context.fill()
  },
  two: framed,
  extra: framed,
  gone(context, side, palette) {
    context.strokeStyle = palette.conflict
    context.lineWidth = Math.max(1.5, side * 0.05)
    context.beginPath()
    context.moveTo(side * -0.13, side * 0.12)
    context.lineTo(side * 0.13, side * -0.12)
    context.stroke()
  },
}

function framed(context: CanvasRenderingContext2D, side: number, palette: Palette): void {
  context.fillStyle = palette.sideTwoFill
  context.strokeStyle = palette.sideTwo
  context.lineWidth = Math.max(1.2, side * 0.035)
  box(context, side)
  context.fill()
  context.stroke()
}
