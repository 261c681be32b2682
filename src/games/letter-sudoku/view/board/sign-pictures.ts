import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { CellSign } from './cell-signs.ts'
import { dashedFrame } from './dashed-frame.ts'

type Context = CanvasRenderingContext2D

const INNER_FRAME = 0.07

/** All that the look of a sign depends on. On a cell with notes (`noted`) it keeps to the edge. */
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
  /** Width of a line, in whole device pixels: that part of the side, but at least so many CSS pixels. */
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
  'two dashed frames': (pen) => dashedFrames(pen, pen.noted ? [0.03, 0.09] : [0.07, 0.18]),
  'dashed frame': (pen) => dashedFrames(pen, [0.05]),
  brackets({ context, side, noted, weight, snap }) {
    const line = weight(noted ? 1.5 : 2, 0.06)
    const near = snap(side * (noted ? 0.035 : 0.1) - line / 2) + line / 2
    const arm = side * (noted ? 0.14 : 0.2)
    context.lineWidth = line
    context.translate(side / 2, side / 2)
    // Draw one corner four times, turned around the middle.
    for (let corner = 0; corner < 4; corner++) {
      const edge = near - side / 2
      context.rotate(Math.PI / 2)
      context.beginPath()
      context.moveTo(edge + arm, edge)
      context.lineTo(edge, edge)
      context.lineTo(edge, edge + arm)
      context.stroke()
    }
  },
}

/**
 * Paints frames within each other.
 * @param insets how far each is from the edge, as a part of the side
 */
function dashedFrames({ context, side, weight, snap }: Pen, insets: readonly number[]): void {
  const line = weight(1.2, 0.04)
  context.lineWidth = line
  for (const inset of insets) {
    const at = snap(side * inset - line / 2) + line / 2
    const reach = side - 2 * at
    dashedFrame(context, { x: at, y: at, width: reach, height: reach }, side * 0.11)
  }
}
