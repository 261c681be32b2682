import type { Palette } from '../../../theme/tokens.ts'
import type { Draw } from '../../../stage/view.ts'
import { sameLook } from './cell-look.ts'
import { createCellPainter, paintGround, paintSigns } from './cell-painter.ts'
import { colorOf } from './color-of.ts'
import { dashedLine } from './dashed-line.ts'
import type { CellPainter } from './cell-painter.ts'
import { cellRect, layoutBoard } from './grid-layout.ts'
import type { BoardLayout } from './grid-layout.ts'
import type { GridModel } from './grid-model.ts'
import { createSealsPainter } from './seals-painter.ts'

type Graphics = ReturnType<Draw['scene']['add']['graphics']>

const SIDE = 9
const CELLS = SIDE * SIDE
const BOX = 3

export interface BoardPainter {
  render(next: GridModel, previous: GridModel | null): void
}

/** The board: 81 cells, the rules between them, notches, hint frames and seals. */
export function createBoardPainter(draw: Draw): BoardPainter {
  const cells: CellPainter[] = Array.from({ length: CELLS }, () => createCellPainter(draw))
  const grounds = draw.scene.add.graphics()
  const signs = draw.scene.add.graphics().setDepth(2)
  const lines = draw.scene.add.graphics().setDepth(3)
  const marks = draw.scene.add.graphics().setDepth(4)
  const seals = createSealsPainter(draw)
  const cover = draw.scene.add.graphics().setDepth(6)

  function renderCells(next: GridModel, previous: GridModel | null, board: BoardLayout): void {
    const changed = next.looks.map((look, index) => !sameLook(previous?.looks[index], look))
    if (!changed.includes(true)) return
    grounds.clear()
    signs.clear()
    next.looks.forEach((look, index) => {
      const place = cellRect(board, index)
      paintGround(grounds, look.fill, place, next.palette)
      paintSigns(signs, look, place, next.palette)
      if (!changed[index]) return
      const cell = cells[index]
      if (!previous) cell?.clear()
      cell?.paint(look, place, next.palette, next.large)
      const isPlaced = look.letter !== '' && previous?.looks[index]?.letter !== look.letter
      if (previous && isPlaced) cell?.imprint()
    })
  }

  return {
    render(next, previous) {
      const board = layoutBoard(next.board, draw.size.dpr)
      const afresh = previous === null || previous.board !== next.board
      const same = !afresh && previous.palette === next.palette && previous.large === next.large
      const before = same ? previous : null
      renderCells(next, before, board)
      if (!before) paintLines(lines, board, next.palette)
      if (!before || before.chosen !== next.chosen || before.hintUnits !== next.hintUnits) {
        marks.clear()
        paintNotches(marks, board, next)
        paintHintUnits(marks, board, next)
      }
      seals.render(next, before, board)
      if (before?.paused !== next.paused) paintCover(cover, board, next)
    },
  }
}

/** Hairlines between cells, heavier rules between boxes, the frame heaviest of all. */
function paintLines(graphics: Graphics, board: BoardLayout, palette: Palette): void {
  const { frame, cell } = board
  const weights = lineWeights(cell)
  graphics.clear()
  const drawRules = (weight: number, color: string, wanted: (line: number) => boolean): void => {
    graphics.fillStyle(colorOf(color))
    for (let line = 1; line < SIDE; line++) {
      if (!wanted(line)) continue
      const at = line * cell - weight / 2
      graphics.fillRect(frame.x + at, frame.y, weight, frame.height)
      graphics.fillRect(frame.x, frame.y + at, frame.width, weight)
    }
  }
  drawRules(weights.hairline, palette.hairline, (line) => line % BOX !== 0)
  drawRules(weights.box, palette.rule, (line) => line % BOX === 0)
  const outer = weights.frame
  graphics.fillStyle(colorOf(palette.rule))
  graphics.fillRect(frame.x - outer, frame.y - outer, frame.width + 2 * outer, outer)
  graphics.fillRect(frame.x - outer, frame.y + frame.height, frame.width + 2 * outer, outer)
  graphics.fillRect(frame.x - outer, frame.y, outer, frame.height)
  graphics.fillRect(frame.x + frame.width, frame.y, outer, frame.height)
}

/** In CSS pixels, in the proportions 3 : 2 : 0.8 of a phone's board, heavier on large ones. */
export function lineWeights(cell: number): { frame: number; box: number; hairline: number } {
  const unit = Math.max(1, cell / 42)
  return { frame: 3 * unit, box: 2 * unit, hairline: Math.max(0.8, unit) }
}

/** Small teeth on the frame at the chosen row and column: peers are seen without their tint. */
function paintNotches(graphics: Graphics, board: BoardLayout, model: GridModel): void {
  if (model.chosen === null || model.paused) return
  const { frame, cell } = board
  const size = cell * 0.13
  const place = cellRect(board, model.chosen)
  const x = place.x + cell / 2
  const y = place.y + cell / 2
  graphics.fillStyle(colorOf(model.palette.rule))
  graphics.fillTriangle(x - size, frame.y, x + size, frame.y, x, frame.y + size)
  graphics.fillTriangle(frame.x, y - size, frame.x, y + size, frame.x + size, y)
}

/** A dashed frame round each unit that a hint points at. */
function paintHintUnits(graphics: Graphics, board: BoardLayout, model: GridModel): void {
  if (model.paused) return
  graphics.lineStyle(Math.max(3, board.cell * 0.09), colorOf(model.palette.focus))
  for (const cells of model.hintUnits) paintHintUnit(graphics, board, cells)
}

function paintHintUnit(graphics: Graphics, board: BoardLayout, cells: readonly number[]): void {
  const places = cells.map((cell) => cellRect(board, cell))
  const left = Math.min(...places.map((place) => place.x))
  const top = Math.min(...places.map((place) => place.y))
  const right = Math.max(...places.map((place) => place.x)) + board.cell
  const bottom = Math.max(...places.map((place) => place.y)) + board.cell
  const dash = board.cell / 4
  dashedLine(graphics, left, top, right, top, dash)
  dashedLine(graphics, right, top, right, bottom, dash)
  dashedLine(graphics, right, bottom, left, bottom, dash)
  dashedLine(graphics, left, bottom, left, top, dash)
}

/** While the clock stands the board is covered: looking costs time. */
function paintCover(graphics: Graphics, board: BoardLayout, model: GridModel): void {
  graphics.clear()
  if (!model.paused) return
  const { x, y, width, height } = board.frame
  graphics.fillStyle(colorOf(model.palette.card))
  graphics.fillRect(x, y, width, height)
}
