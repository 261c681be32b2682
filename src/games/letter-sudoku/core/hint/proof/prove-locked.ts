import { msg } from '../../../../../kit/text.ts'
import { unitParams } from '../../unit-name.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Prover } from './proof.ts'
import { candidateShapes, goneShapes, placeShapes, shapesOnce, unitShapes } from './shapes.ts'

/** Pointing and claiming: all places of a letter in one unit lie in another one too. */
export const proveLocked: Prover = (scene) => {
  const { position, step } = scene
  const [base, cover, left] = step.units
  if (!base || !cover) throw new Error(`${step.technique} needs two units`)
  const letter = letterOfStep(scene)
  const places = candidateShapes('reason', position, step.causes, step.symbols)
  const look = {
    text: msg('grid.beat.single.ask', { letter, ...unitParams(base) }),
    shapes: unitShapes([base]),
  }
  const fits = {
    text: msg('grid.beat.locked.fits', { letter, ...unitParams(cover) }),
    shapes: [...unitShapes([base]), ...places],
  }
  const none = {
    text: msg('grid.beat.locked.none', { letter, ...unitParams(cover) }),
    shapes: shapesOnce(unitShapes([base, cover]), goneShapes(step), places),
  }
  if (!left) return [look, fits, none]
  const last = {
    text: msg('grid.beat.locked.left', { letter, ...unitParams(left) }),
    shapes: [...unitShapes([left]), ...placeShapes(step)],
  }
  return [look, fits, none, last]
}
