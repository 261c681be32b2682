import type { Palette } from '../../../../theme/tokens.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import { dashedFrame } from './dashed-frame.ts'

type Context = CanvasRenderingContext2D

/** What lies under a letter that plays a part in a hint, or on a cell. */
export type ProofSign =
  'ring' | 'cross' | 'tile' | 'disc' | 'square' | 'place' | 'dashes' | 'slash' | 'badge'

interface Pen {
  readonly context: Context
  readonly side: number
  readonly palette: Palette
}

/** A sign as a picture of the whole cell; its middle is the middle of the cell. */
export function proofPicture(draw: Draw, side: number, sign: ProofSign, palette: Palette): Drawn {
  return draw.paint(`proof ${sign} ${palette.card} ${palette.focus}`, side, side, (context) => {
    SIGNS[sign]({ context, side, palette })
  })
}

/** Widths of lines in parts of a cell, at least as on a phone. */
function line({ side, palette }: Pen, atPhone: number): number {
  return Math.max(atPhone, (side * atPhone) / 39) * (palette.strong?.others ?? 1)
}

const SIGNS: Readonly<Record<ProofSign, (pen: Pen) => void>> = {
  ring(pen) {
    const { context, side, palette } = pen
    const width = line(pen, 2.5)
    context.fillStyle = palette.card
    context.strokeStyle = palette.focus
    context.lineWidth = width
    circle(context, side, side * 0.44 - width / 2)
    context.fill()
    context.stroke()
  },
  cross(pen) {
    const { context, side, palette } = pen
    context.strokeStyle = palette.focus
    context.lineWidth = line(pen, 2.8)
    context.lineCap = 'round'
    const arm = side * 0.2
    context.beginPath()
    for (const up of [-arm, arm]) {
      context.moveTo(side / 2 - arm, side / 2 + up)
      context.lineTo(side / 2 + arm, side / 2 - up)
    }
    context.stroke()
  },
  tile(pen) {
    const { context, side, palette } = pen
    box(context, side, 0.76, line(pen, 1.5), line(pen, 3))
    context.fillStyle = palette.lamp
    context.strokeStyle = palette.lampInk
    context.fill()
    context.stroke()
  },
  disc({ context, side, palette }) {
    context.fillStyle = palette.sideOne
    circle(context, side, side * 0.38)
    context.fill()
  },
  square(pen) {
    const { context, side, palette } = pen
    box(context, side, 0.74, line(pen, 3), 0)
    context.fillStyle = palette.sideTwoFill
    context.strokeStyle = palette.sideTwo
    context.fill()
    context.stroke()
  },
  place(pen) {
    const { context, side, palette } = pen
    context.strokeStyle = palette.lampInk
    frame(context, side, 0.04, line(pen, 2.2))
    frame(context, side, 0.15, line(pen, 1.2))
  },
  dashes(pen) {
    const { context, side, palette } = pen
    context.strokeStyle = palette.conflict
    frame(context, side, 0.05, line(pen, 1.8))
  },
  slash(pen) {
    const { context, side, palette } = pen
    context.strokeStyle = palette.conflict
    context.lineWidth = line(pen, 2.8)
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(side * 0.3, side * 0.7)
    context.lineTo(side * 0.7, side * 0.3)
    context.stroke()
  },
  badge({ context, side, palette }) {
    const radius = badgeRadius(side)
    context.fillStyle = palette.sideOne
    context.beginPath()
    context.arc(radius + side * 0.02, radius + side * 0.02, radius, 0, 2 * Math.PI)
    context.fill()
  },
}

/** Of the number of a stop, in the upper left of its cell. */
export function badgeRadius(side: number): number {
  return Math.max(7, side * 0.22)
}

function circle(context: Context, side: number, radius: number): void {
  context.beginPath()
  context.arc(side / 2, side / 2, radius, 0, 2 * Math.PI)
}

/** The path of a box in the middle of the cell, its line within. */
function box(context: Context, side: number, part: number, width: number, corner: number): void {
  const inner = side * part - width
  const at = (side - inner) / 2
  context.lineWidth = width
  context.beginPath()
  context.roundRect(at, at, inner, inner, corner)
}

function frame(context: Context, side: number, inset: number, width: number): void {
  const at = side * inset + width / 2
  context.lineWidth = width
  dashedFrame(context, { x: at, y: at, width: side - 2 * at, height: side - 2 * at }, side * 0.11)
}
