import type Phaser from 'phaser'
import { columnOf, rowOf } from '../../../../kit/grid-geometry.ts'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import { sameLook } from './cell-look.ts'
import { createCellPainter } from './cell-painter.ts'
import type { CellPainter } from './cell-painter.ts'
import { lineWeights, strongLine } from './line-weights.ts'
import type { CoordinatesPainter } from './coordinates-painter.ts'
import type { ProofLines } from './proof-lines.ts'
import type { FirstPainter } from '../first/first-grid.ts'
import { cellRect, layoutBoard } from '../drawing/grid-layout.ts'
import type { BoardLayout } from '../drawing/grid-layout.ts'
import type { GridModel } from '../drawing/grid-model.ts'
import { createSealsPainter } from './seals-painter.ts'

type Image = Phaser.GameObjects.Image

const SIDE = 9
const CELLS = SIDE * SIDE
const BOX = 3

/** Behind each other. The seals have depth 5. */
const DEPTH = { lines: 3, marks: 4, cover: 6 } as const

export interface BoardPainter {
  render(next: GridModel, previous: GridModel | null): void
}

/** The board: 81 cells, the rules between them, notches, hint frames and seals. */
export function createBoardPainter(draw: Draw): BoardPainter {
  const cells: CellPainter[] = Array.from({ length: CELLS }, () => createCellPainter(draw))
  const seals = createSealsPainter(draw)
  let proof: ProofLines | null = null
  let coordinates: CoordinatesPainter | null = null
  let first: FirstPainter | null = null
  let lines: Image[] = []
  let marks: Image[] = []
  let cover: Image | null = null

  function renderLines({ palette }: GridModel, board: BoardLayout): void {
    for (const line of lines) line.destroy()
    draw.ground(palette.paper, { color: palette.card, rect: board.frame })
    lines = linesOf(board, palette).map(({ rect, role }) =>
      draw.box(palette[role], rect).setDepth(DEPTH.lines),
    )
  }

  function renderCells(next: GridModel, previous: GridModel | null, board: BoardLayout): void {
    next.looks.forEach((look, index) => {
      const before = previous?.looks[index]
      const cell = cells[index]
      if (!cell || sameLook(before, look)) return
      if (!previous) cell.clear()
      cell.paint(look, cellRect(board, index), next.palette, next.large, next.hintView)
      if (previous && look.letter !== '' && before?.letter !== look.letter) cell.imprint()
    })
  }

  function renderMarks(next: GridModel, board: BoardLayout): void {
    for (const mark of marks) mark.destroy()
    marks = next.paused
      ? []
      : [
          ...showNotches(draw, board, next),
          ...showComplete(draw, board, next),
          ...showUnits(draw, board, next),
        ]
    for (const mark of marks) mark.setDepth(DEPTH.marks)
  }

  /** While the clock stands the board is covered: looking costs time. */
  function renderCover(next: GridModel, board: BoardLayout): void {
    cover?.destroy()
    cover = next.paused ? draw.box(next.palette.card, board.frame).setDepth(DEPTH.cover) : null
  }

  return {
    render(next, previous) {
      const board = layoutBoard(next.board, draw.size.dpr)
      const afresh = previous === null || previous.board !== next.board
      const same = !afresh && previous.palette === next.palette && previous.large === next.large
      const before = same ? previous : null
      if (!before) renderLines(next, board)
      renderCells(next, before, board)
      const isMarked = before && before.chosen === next.chosen && before.paused === next.paused
      const isFramed = !next.palette.strong || before?.complete === next.complete
      if (!isMarked || !isFramed || before.shapes !== next.shapes) renderMarks(next, board)
      proof ??= next.hintView?.createProofLines(draw) ?? null
      coordinates ??= next.hintView?.createCoordinatesPainter(draw) ?? null
      first ??= next.first?.createPainter(draw) ?? null
      proof?.render(next, before, board)
      coordinates?.render(next, before, board)
      first?.render(next, before, (cells) => unitRect(board, cells))
      seals.render(next, before, board)
      if (before?.paused !== next.paused) renderCover(next, board)
    },
  }
}

interface Line {
  readonly rect: Rect
  readonly role: 'hairline' | 'rule'
}

/** Hairlines between cells, heavier rules between boxes, the frame heaviest of all. */
function linesOf({ frame, cell }: BoardLayout, { strong }: Palette): Line[] {
  const weights = lineWeights(cell, strong)
  const { x, y, width, height } = frame
  const hairlines: Line[] = []
  const rules: Line[] = []
  for (let line = 1; line < SIDE; line++) {
    const isRule = line % BOX === 0
    const weight = isRule ? weights.box : weights.hairline
    const at = line * cell - weight / 2
    const role = isRule ? 'rule' : 'hairline'
    const lines = isRule ? rules : hairlines
    lines.push({ role, rect: { x: x + at, y, width: weight, height } })
    lines.push({ role, rect: { x, y: y + at, width, height: weight } })
  }
  const { inside } = weights
  const line = weights.frame + inside
  const inner = {
    x: x + inside,
    y: y + inside,
    width: width - 2 * inside,
    height: height - 2 * inside,
  }
  for (const rect of sidesAround(inner, line)) rules.push({ role: 'rule', rect })
  return [...hairlines, ...rules]
}

/** Small teeth on the frame at the chosen row and column: peers are seen without their tint. */
function showNotches(draw: Draw, board: BoardLayout, { chosen, palette }: GridModel): Image[] {
  if (chosen === null) return []
  const { frame, cell } = board
  const size = cell * 0.13
  const { x, y } = center(cellRect(board, chosen))
  const tooth = (points: 'down' | 'right'): Image =>
    draw.image(
      draw.paint(`notch ${points} ${palette.rule}`, 2 * size, 2 * size, (context) => {
        // The one that points right is the other, mirrored at the diagonal.
        if (points === 'right') context.transform(0, 1, 1, 0, 0, 0)
        context.fillStyle = palette.rule
        context.beginPath()
        context.moveTo(0, 0)
        context.lineTo(2 * size, 0)
        context.lineTo(size, size)
        context.fill()
      }),
    )
  // In the chosen cell itself a tooth would touch its frame and its notes.
  const teeth = []
  if (rowOf(chosen) > 0)
    teeth.push(tooth('down').setPosition(draw.snap(x), draw.snap(frame.y + size)))
  if (columnOf(chosen) > 0)
    teeth.push(tooth('right').setPosition(draw.snap(frame.x + size), draw.snap(y)))
  return teeth
}

/** A solid frame round each unit that a hint looks at. */
function showUnits(draw: Draw, board: BoardLayout, { shapes, palette }: GridModel): Image[] {
  const line = Math.max(4, board.cell * 0.1)
  return shapes.flatMap((shape) =>
    shape.kind === 'unit' ? frameUnit(draw, board, shape.unit.cells, line, palette.focus) : [],
  )
}

/** In strong contrast a frame says that a unit is complete, for its tint cannot be seen. */
function showComplete(draw: Draw, board: BoardLayout, { complete, palette }: GridModel): Image[] {
  const { strong, seal } = palette
  if (!strong) return []
  return complete.flatMap(({ kind, cells }) => {
    const line = strongLine(kind === 'box' ? strong.complete : strong.line, board.cell)
    return frameUnit(draw, board, cells, line, seal)
  })
}

function frameUnit(
  draw: Draw,
  board: BoardLayout,
  cells: readonly number[],
  weight: number,
  color: string,
): Image[] {
  const line = draw.snap(weight)
  const { x, y, width, height } = unitRect(board, cells)
  const inner = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line }
  return sidesAround(inner, line).map((rect) => draw.box(color, rect))
}

/** The four sides of a frame that lies around a place. */
function sidesAround({ x, y, width, height }: Rect, line: number): Rect[] {
  const whole = width + 2 * line
  return [
    { x: x - line, y: y - line, width: whole, height: line },
    { x: x - line, y: y + height, width: whole, height: line },
    { x: x - line, y, width: line, height },
    { x: x + width, y, width: line, height },
  ]
}

/** Round all of some cells, such as those of a unit. */
function unitRect(board: BoardLayout, cells: readonly number[]): Rect {
  const places = cells.map((cell) => cellRect(board, cell))
  const x = Math.min(...places.map((place) => place.x))
  const y = Math.min(...places.map((place) => place.y))
  const right = Math.max(...places.map((place) => place.x)) + board.cell
  const bottom = Math.max(...places.map((place) => place.y)) + board.cell
  return { x, y, width: right - x, height: bottom - y }
}
