import type { Draw, StagePointer, View } from '../../../../stage/view.ts'
import { createBoardPainter } from '../board/board-painter.ts'
import { cellAt, keyAt, layoutBoard, layoutPad } from './grid-layout.ts'
import type { GridModel } from './grid-model.ts'
import { createPadPainter } from '../pad/pad-painter.ts'
import { createStreetPainter } from '../street/street-painter.ts'

/** Where a pointer went down. It counts as a touch when it comes up over the same cell or key. */
interface Touched {
  readonly pointer: number
  readonly cell: number | null
  readonly key: number | null
}

/** Draws the grid, its pad and its street, and says which cell or key was touched. */
export function gridDrawing(draw: Draw): View<GridModel> {
  const board = createBoardPainter(draw)
  const pad = createPadPainter(draw)
  const street = createStreetPainter(draw)
  let model: GridModel | null = null
  let touched: Touched | null = null

  function find(pointer: StagePointer): Touched {
    if (!model) return { pointer: pointer.id, cell: null, key: null }
    const { x, y, id } = pointer
    const cell = model.paused ? null : cellAt(layoutBoard(model.board, draw.size.dpr), x, y)
    const key = model.pad && keyAt(layoutPad(model.pad, model.gap, model.direction), x, y)
    return { pointer: id, cell, key }
  }

  function letGo(): void {
    const key = touched?.key ?? null
    touched = null
    if (key !== null) pad.release(key)
  }

  return {
    render(next, previous) {
      model = next
      board.render(next, previous)
      pad.render(next, previous)
      street.render(next, previous)
    },
    resize: () => undefined,
    pointer(pointer) {
      if (pointer.phase === 'down' && pointer.button === 0) {
        letGo()
        touched = find(pointer)
        if (touched.key !== null) pad.press(touched.key)
      } else if (pointer.phase === 'cancel') letGo()
      else if (pointer.phase === 'up' && touched?.pointer === pointer.id) {
        const end = find(pointer)
        const start = touched
        letGo()
        if (start.cell !== null && start.cell === end.cell) model?.onCell(start.cell)
        if (start.key !== null && start.key === end.key) model?.onKey(start.key)
      }
    },
  }
}
