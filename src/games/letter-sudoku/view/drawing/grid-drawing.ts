import type { Draw, View } from '../../../../stage/view.ts'
import { createBoardPainter } from '../board/board-painter.ts'
import { createPadPainter } from '../pad/pad-painter.ts'
import type { StreetPainter } from '../street/street-painter.ts'
import type { GridModel } from './grid-model.ts'
import { createGridPointers } from './grid-pointers.ts'

/** Draws the grid, its pad and its street, and says what was done to cells and keys by pointer. */
export function gridDrawing(draw: Draw): View<GridModel> {
  const board = createBoardPainter(draw)
  const pad = createPadPainter(draw)
  let street: StreetPainter | null = null
  let model: GridModel | null = null

  return {
    render(next, previous) {
      model = next
      board.render(next, previous)
      pad.render(next, previous)
      const isFirst = !street
      street ??= next.streetView?.createStreetPainter(draw) ?? null
      street?.render(next, isFirst ? null : previous)
    },
    resize: () => undefined,
    pointer: createGridPointers(draw, pad, () => model),
  }
}
