import type { Draw, View } from '../../../../stage/view.ts'
import { createTownPainter, layGround } from './town-painter.ts'
import type { TownModel } from './town-painter.ts'

/** The town alone, under its sky, for the end of a round. */
export function townDrawing(draw: Draw): View<TownModel> {
  const town = createTownPainter(draw, 'sky')
  return {
    render(next, previous) {
      layGround(draw, next)
      town.render(next, previous)
    },
    resize: () => undefined,
  }
}
