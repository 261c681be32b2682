import type Phaser from 'phaser'
import type { Draw } from '../../../../stage/view.ts'
import { textFont } from '../../../../theme/fonts.ts'
import { lineWeights } from './line-weights.ts'
import type { BoardLayout } from '../drawing/grid-layout.ts'
import type { GridModel } from '../drawing/grid-model.ts'

type Image = Phaser.GameObjects.Image

const SIDE = 9

export interface CoordinatesPainter {
  render(next: GridModel, previous: GridModel | null, board: BoardLayout): void
}

/** The numbers of rows and columns, faint, outside of the frame, while a hint is shown that may name them. */
export function createCoordinatesPainter(draw: Draw): CoordinatesPainter {
  let numbers: Image[] = []

  function paint({ palette }: GridModel, board: BoardLayout): Image[] {
    const size = Math.max(10, board.cell * 0.24)
    const away = lineWeights(board.cell).frame + size * 0.75
    const { x, y } = board.frame
    return Array.from({ length: SIDE }, (_, index) => {
      const at = (index + 0.5) * board.cell
      const glyph = draw.glyphs.glyph(String(index + 1), {
        font: textFont(600),
        size,
        color: palette.soft,
      })
      return [
        draw.image(glyph).setPosition(draw.snap(x + at), draw.snap(y - away)),
        draw.image(glyph).setPosition(draw.snap(x - away), draw.snap(y + at)),
      ]
    }).flat()
  }

  return {
    render(next, previous, board) {
      const isShown = next.beat >= 0 && !next.paused
      const wasShown = previous !== null && previous.beat >= 0 && !previous.paused
      if (previous && isShown === wasShown) return
      for (const number of numbers) number.destroy()
      numbers = isShown ? paint(next, board) : []
    },
  }
}
