import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import { keyOfShape } from '../../core/hint/shape.ts'
import type { LinkShape, Shape, SweepShape } from '../../core/hint/shape.ts'
import { cellRect } from '../drawing/grid-layout.ts'
import type { BoardLayout } from '../drawing/grid-layout.ts'
import type { GridModel } from '../drawing/grid-model.ts'

type Image = Phaser.GameObjects.Image

/** Over the grounds of the cells, under all that is printed. */
const DEPTH = { band: 0.4, line: 0.5 } as const

export interface ProofLines {
  render(next: GridModel, previous: GridModel | null, board: BoardLayout): void
}

/** What is drawn of one line; `part` of it is shown, 0 to 1. */
interface Stroke {
  readonly images: readonly Image[]
  readonly drawn: { part: number }
}

/** The lines that a hint draws on the board. A line that is new in a beat is drawn from its beginning on. */
export function createProofLines(draw: Draw): ProofLines {
  const strokes = new Map<string, Stroke>()

  function take(key: string): void {
    const stroke = strokes.get(key)
    if (!stroke) return
    draw.motion.stop(stroke.drawn)
    for (const image of stroke.images) image.destroy()
    strokes.delete(key)
  }

  return {
    render(next, previous, board) {
      const lines = next.paused ? [] : next.shapes.filter(isLine)
      const wanted = new Map(lines.map((line) => [keyOfShape(line), line]))
      for (const key of strokes.keys()) if (!previous || !wanted.has(key)) take(key)
      const isForward = previous !== null && next.beat > previous.beat
      for (const [key, line] of wanted) {
        if (strokes.has(key)) continue
        const stroke = strokeOf(draw, board, line, next.palette)
        strokes.set(key, stroke)
        if (!isForward) continue
        stroke.drawn.part = 0
        void draw.motion.tween(stroke.drawn, { part: 1 }, MOTION.sweep)
      }
    },
  }
}

function isLine(shape: Shape): shape is SweepShape | LinkShape {
  return shape.kind === 'sweep' || shape.kind === 'link'
}

interface Path {
  readonly x: number
  readonly y: number
  readonly length: number
  /** In radians, from the right, clockwise. */
  readonly turn: number
}

function strokeOf(
  draw: Draw,
  board: BoardLayout,
  line: SweepShape | LinkShape,
  palette: Palette,
): Stroke {
  const path = pathOf(board, line)
  const unit = Math.max(1, board.cell / 39) * (palette.strong?.others ?? 1)
  if (line.kind === 'sweep') {
    const band = solid(draw, path, board.cell / 2, palette.tint).setDepth(DEPTH.band)
    const core = solid(draw, path, 2.2 * unit, palette.focus).setDepth(DEPTH.line)
    return growing([band, core], path)
  }
  switch (line.as) {
    case 'pair':
      return growing([solid(draw, path, 1.8 * unit, palette.soft).setDepth(DEPTH.line)], path)
    case 'then':
      return growing([solid(draw, path, 3.2 * unit, palette.focus).setDepth(DEPTH.line)], path)
    case 'thenNot':
      return dotted(draw, path, { width: 3.2 * unit, gap: 3.2 * unit, color: palette.focus })
    case 'sees':
      return dotted(draw, path, { width: 2.2 * unit, gap: 2.8 * unit, color: palette.conflict })
  }
}

function pathOf(board: BoardLayout, { from, to }: { from: number; to: number }): Path {
  const start = center(cellRect(board, from))
  const end = center(cellRect(board, to))
  const [width, height] = [end.x - start.x, end.y - start.y]
  return { ...start, length: Math.hypot(width, height), turn: Math.atan2(height, width) }
}

/** Length of the picture that a solid line is stretched from, in CSS pixels. */
const PIECE = 16

function solid(draw: Draw, path: Path, width: number, color: string): Image {
  // A clear pixel above and below keeps the edges of a turned line smooth.
  const picture = draw.paint(`line ${color} ${width}`, PIECE, width + 2, (context) => {
    context.fillStyle = color
    context.fillRect(-1, 1, PIECE + 2, width)
  })
  return draw.image(picture).setOrigin(0, 0.5).setPosition(path.x, path.y).setRotation(path.turn)
}

/** Solid lines are as long as the part of them that is shown. */
function growing(images: readonly Image[], path: Path): Stroke {
  const whole = images.map(({ scaleX }) => (scaleX * path.length) / PIECE)
  return {
    images,
    drawn: shownPart((part) =>
      images.forEach((image, index) => (image.scaleX = (whole[index] ?? 1) * part)),
    ),
  }
}

interface Dots {
  readonly width: number
  readonly gap: number
  readonly color: string
}

/** Dots come one after the other. */
function dotted(draw: Draw, path: Path, { width, gap, color }: Dots): Stroke {
  const picture = draw.paint(`dot ${color} ${width}`, width, width, (context) => {
    context.fillStyle = color
    context.beginPath()
    context.arc(width / 2, width / 2, width / 2, 0, 2 * Math.PI)
    context.fill()
  })
  const count = Math.max(2, Math.floor(path.length / (width + gap)))
  const images = Array.from({ length: count }, (_, index) => {
    const at = (path.length * (index + 0.5)) / count
    return draw
      .image(picture)
      .setPosition(path.x + Math.cos(path.turn) * at, path.y + Math.sin(path.turn) * at)
      .setDepth(DEPTH.line)
  })
  return {
    images,
    drawn: shownPart((part) =>
      images.forEach((image, index) => image.setVisible(index < part * count)),
    ),
  }
}

/** A number that shows what it is set to. */
function shownPart(show: (part: number) => void): { part: number } {
  let shown = 1
  show(shown)
  return {
    get part() {
      return shown
    },
    set part(part: number) {
      shown = part
      show(part)
    },
  }
}
