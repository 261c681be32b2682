import { unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Link } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import { stopBeats, wayShapes } from './chain-stops.ts'
import { letterOfStep } from './letter-of-step.ts'
import { supposeBeat } from './prove-chain.ts'
import type { Prover, Scene } from './proof.ts'
import { cellShapes, goneShapes, placeShapes, shapesOnce, unitShapes } from './shapes.ts'

/** Whatever a cell holds, or wherever a letter goes in a unit, the same follows. */
export const proveCases: Prover = (scene) => {
  const { step } = scene
  const { cases = [] } = step
  return [
    casesLook(scene),
    ...cases.flatMap((chain, index) => caseBeats(scene, chain, index + 1, cases.length)),
    {
      text: msg('grid.beat.cases.same', { total: cases.length }),
      shapes: shapesOnce(placeShapes(step), goneShapes(step)),
    },
  ]
}

function casesLook(scene: Scene): Beat {
  const { step } = scene
  const [unit] = step.units
  if (unit)
    return {
      text: msg('grid.beat.cases.unit', { letter: letterOfStep(scene), ...unitParams(unit) }),
      shapes: unitShapes([unit]),
    }
  const cell = step.causes[0] ?? 0
  const box = unitOf('box', cell)
  return {
    text: msg('grid.beat.cases.cell', { number: box.index + 1 }),
    shapes: [...unitShapes([box]), ...cellShapes('asked', [cell])],
  }
}

/** One case: what it supposes, then stop by stop what follows. */
function caseBeats(
  { spec, position }: Scene,
  chain: readonly Link[],
  number: number,
  total: number,
): Beat[] {
  const first = chain[0] as Link
  const letter = letterOf(spec.alphabet, first.symbol)
  return [
    {
      text: msg('grid.beat.cases.suppose', { number, total, letter }),
      shapes: wayShapes(chain.slice(0, 1), [1]),
    },
    ...stopBeats({ spec, position, chain }),
  ]
}

/** One supposition, followed through the places of its letter until that cannot be. */
export const proveTrial: Prover = (scene) => {
  const { spec, step } = scene
  const [chain = []] = step.cases ?? []
  const first = chain[0] as Link
  const letter = letterOf(spec.alphabet, first.symbol)
  return [
    supposeBeat(scene, chain),
    ...stopBeats({ ...scene, chain }),
    {
      text: msg('grid.beat.trial.clash', { letter }),
      shapes: [...unitShapes(step.units), ...wayShapes(chain, [])],
    },
    {
      text: first.on
        ? msg('grid.beat.chain.isNot', { letter })
        : msg('grid.beat.chain.is', { letter }),
      shapes: shapesOnce(placeShapes(step), goneShapes(step)),
    },
  ]
}
