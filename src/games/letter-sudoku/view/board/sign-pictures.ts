import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { CellSign } from './cell-signs.ts'

type Context = CanvasRenderingContext2D

const INNER_FRAME = 0.07

/** What a sign looks like depends on these; on a cell with notes it keeps to the edge. */
interface SignLook {
  readonly sign: CellSign
  readonly color: string
  readonly noted: boolean
}

/** A sign as a picture of the whole cell. Straight lines lie on whole device pixels. */
export function signPicture(draw: Draw, side: number, look: SignLook): Drawn {
  const { sign, color, noted } = look
  return draw.paint(`sign ${sign} ${color} ${noted}`, side, side, (context) => {
    context.strokeStyle = color
    context.fillStyle = color
    const weight = (least: number, part: number): number => draw.snap(Math.max(least, side * part))
    SIGNS[sign]({ context, side, noted, weight, snap: draw.snap })
  })
}

interface Pen {
  readonly context: Context
  readonly side: number
  readonly noted: boolean
  /** Of a line, in whole device pixels: at least so many CSS pixels, or that part of the side. */
  weight(least: number, part: number): number
  snap(value: number): number
}

const SIGNS: Readonly<Record<CellSign, (pen: Pen) => void>> = {
  frame({ context, side, weight }) {
    const line = weight(2, INNER_FRAME)
    context.lineWidth = line
    context.strokeRect(line / 2, line / 2, side - line, side - line)
  },
  underline({ context, side, weight, snap }) {
    const line = weight(1.5, 0.045)
    const left = snap(side * 0.2)
    context.fillRect(left, snap(side * 0.89 - line / 2), side - 2 * left, line)
  },
  zigzag({ context, side }) {
    const teeth = 8
    context.lineWidth = Math.max(1.5, side * 0.045)
    context.beginPath()
    for (let tooth = 0; tooth <= teeth; tooth++)
      context.lineTo(side * (0.14 + (tooth * 0.72) / teeth), side * (tooth % 2 ? 0.85 : 0.93))
    context.stroke()
  },
  cross({ context, side }) {
    const arm = side * 0.1
    context.lineWidth = Math.max(2, side * 0.06)
    context.translate(side * 0.8, side * 0.19)
    context.beginPath()
    for (const up of [-arm, arm]) {
      context.moveTo(-arm, up)
      context.lineTo(arm, -up)
    }
    context.stroke()
  },
}
