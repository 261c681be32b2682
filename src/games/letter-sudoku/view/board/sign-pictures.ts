import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { StrongLines } from '../../../../theme/strong-lines.ts'
import type { CellSign } from './cell-signs.ts'
import { strongLine } from './line-weights.ts'

type Context = CanvasRenderingContext2D

const INNER_FRAME = 0.07

/** What a sign looks like depends on these; on a cell with notes it keeps to the edge. */
interface SignLook {
  readonly sign: CellSign
  readonly color: string
  readonly noted: boolean
  readonly strong: StrongLines | undefined
}

/** A sign as a picture of the whole cell. Straight lines lie on whole device pixels. */
export function signPicture(draw: Draw, side: number, look: SignLook): Drawn {
  const { sign, color, noted, strong } = look
  return draw.paint(`sign ${sign} ${color} ${noted} ${!strong}`, side, side, (context) => {
    context.strokeStyle = color
    context.fillStyle = color
    const weight = (least: number, part: number, inStrong: keyof StrongLines): number =>
      draw.snap(strong ? strongLine(strong[inStrong], side) : Math.max(least, side * part))
    SIGNS[sign]({ context, side, noted, strong, weight, snap: draw.snap })
  })
}

interface Pen {
  readonly context: Context
  readonly side: number
  readonly noted: boolean
  readonly strong: StrongLines | undefined
  /**
   * Of a line, in whole device pixels: at least so many CSS pixels, or that part of the side; or what strong
   * contrast says.
   */
  weight(least: number, part: number, inStrong: keyof StrongLines): number
  snap(value: number): number
}

const SIGNS: Readonly<Record<CellSign, (pen: Pen) => void>> = {
  wedge({ context, noted, weight }) {
    // Smaller beside a note in that corner.
    const leg = weight(0, 0, 'wedge') * (noted ? 0.75 : 1)
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(leg, 0)
    context.lineTo(0, leg)
    context.fill()
  },
  frame({ context, side, weight }) {
    const line = weight(2, INNER_FRAME, 'chosen')
    context.lineWidth = line
    context.strokeRect(line / 2, line / 2, side - line, side - line)
  },
  underline({ context, side, weight, snap }) {
    const line = weight(1.5, 0.045, 'bar')
    const left = snap(side * 0.2)
    context.fillRect(left, snap(side * 0.89 - line / 2), side - 2 * left, line)
  },
  zigzag({ context, side, strong, weight }) {
    const teeth = 8
    // Above the heavier frame of a chosen cell.
    const low = strong ? 0.87 : 0.93
    context.lineWidth = weight(1.5, 0.045, 'zigzag')
    context.beginPath()
    for (let tooth = 0; tooth <= teeth; tooth++)
      context.lineTo(side * (0.14 + (tooth * 0.72) / teeth), side * (low - (tooth % 2) * 0.08))
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
