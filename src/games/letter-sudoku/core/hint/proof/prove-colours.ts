import { UNITS } from '../../../../../kit/grid-geometry.ts'
import { msg, spokenAs } from '../../../../../kit/text.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { lostCells, pairLinks, seesSides, sideShapes, sidesBeats } from './colour-shapes.ts'
import type { Cells } from './colour-shapes.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Prover, Scene } from './proof.ts'
import { goneShapes, shapesOnce, unitShapes } from './shapes.ts'

/** A cell sees both sides, of which one holds. */
export const proveTrap: Prover = (scene) => {
  const [one = [], two = []] = scene.step.groups ?? []
  const shapes = [...pairLinks(scene, one, two), ...sideShapes(scene, one, two)]
  return [...sidesBeats(scene, one, two), trapBeat(scene, shapes, [one, two])]
}

/** Two of one side see each other, so that side is wrong. */
export const proveWrap: Prover = (scene) => {
  const { step } = scene
  const [one = [], two = []] = step.groups ?? []
  const lost = lostCells(scene)
  const [side, wrong] = one.some((cell) => lost.includes(cell))
    ? (['one', one] as const)
    : (['two', two] as const)
  const shapes = [...pairLinks(scene, one, two), ...sideShapes(scene, one, two)]
  const unit = UNITS.filter(({ cells }) => cells.filter((cell) => wrong.includes(cell)).length > 1)
  return [
    ...sidesBeats(scene, one, two),
    {
      text: spokenAs(
        msg('grid.beat.colours.twice', { side }),
        msg('grid.beat.colours.twiceSpoken', { side }),
      ),
      shapes: [...unitShapes(unit.slice(0, 1)), ...shapes],
    },
    {
      text: spokenAs(
        msg('grid.beat.colours.wrong', { side }),
        msg('grid.beat.colours.wrongSpoken', { side }),
      ),
      shapes: shapesOnce(goneShapes(step), shapes),
    },
  ]
}

/** Cells that see both kinds lose the letter. */
export function trapBeat(scene: Scene, shapes: readonly Shape[], sides: readonly Cells[]): Beat {
  const letter = letterOfStep(scene)
  return {
    text: spokenAs(
      msg('grid.beat.colours.trap', { letter }),
      msg('grid.beat.colours.trapSpoken', { letter }),
    ),
    shapes: shapesOnce(goneShapes(scene.step), shapes, seesSides(lostCells(scene), sides)),
  }
}
