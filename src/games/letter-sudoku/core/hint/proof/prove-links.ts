import { msg } from '../../../../../kit/text.ts'
import type { Link } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import { proveChain } from './prove-chain.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, linkShape, shapesOnce, unitShapes } from './shapes.ts'

/** Two strong links of a letter, joined by a unit: it is at one of the two outer ends. */
export const proveTwoLinks: Prover = (scene) => {
  const { position, step } = scene
  const [far1, near1, near2, far2] = step.chain ?? []
  const [first, second, join] = step.units
  if (!far1 || !near1 || !near2 || !far2 || !first || !second || !join) return proveChain(scene)
  const letter = letterOfStep(scene)
  const at = (...thoughts: Link[]): Shape[] =>
    candidateShapes('reason', position, thoughts.flatMap(cellsOf), step.symbols)
  const pair1 = [linkShape('pair', far1.cell, near1.cell), ...at(far1, near1)]
  const pair2 = [linkShape('pair', near2.cell, far2.cell), ...at(near2, far2)]
  const joined = linkShape('thenNot', near1.cell, near2.cell)
  return [
    {
      text: msg('grid.beat.links.first', { letter, ...unitParams(first) }),
      shapes: unitShapes([first]),
    },
    {
      text: msg('grid.beat.links.two', { letter }),
      shapes: [...unitShapes([first]), ...pair1],
    },
    {
      text: msg('grid.beat.links.second', { letter, ...unitParams(second) }),
      shapes: [...unitShapes([first, second]), ...pair1, ...pair2],
    },
    {
      text: msg('grid.beat.links.join', { letter, ...unitParams(join) }),
      shapes: [...unitShapes([join]), ...pair1, ...pair2, joined],
    },
    {
      text: msg('grid.beat.links.ends', { letter }),
      shapes: [...pair1, ...pair2, joined],
    },
    goneBeat(scene, letter, [...pair1, ...pair2, joined], [far1, far2]),
  ]
}

/** The ends see what goes. */
function goneBeat(
  { step }: Scene,
  letter: string,
  links: readonly Shape[],
  ends: readonly Link[],
): Beat {
  const sees = step.eliminations.flatMap(({ cell }) =>
    ends.map((end) => linkShape('sees', end.cell, cell)),
  )
  return {
    text: msg('grid.beat.seesBoth', { letter }),
    shapes: shapesOnce(goneShapes(step), links, sees),
  }
}

/** Two such patterns on the same cells, as one. */
export const proveDualLinks: Prover = (scene) => {
  const { position, step } = scene
  const box = step.units.find(({ kind }) => kind === 'box')
  if (!box) throw new Error(`${step.technique} needs a box`)
  const letter = letterOfStep(scene)
  const places = candidateShapes('reason', position, step.causes, step.symbols)
  const inBox = step.causes.filter((cell) => box.cells.some((each) => each === cell))
  return [
    {
      text: msg('grid.beat.single.ask', { letter, ...unitParams(box) }),
      shapes: unitShapes([box]),
    },
    {
      text: msg('grid.beat.dual.box', { letter }),
      shapes: [...unitShapes([box]), ...candidateShapes('reason', position, inBox, step.symbols)],
    },
    {
      text: msg('grid.beat.dual.lines', { letter }),
      shapes: [...unitShapes(step.units), ...places],
    },
    {
      text: msg('grid.beat.dual.ends', { letter }),
      shapes: shapesOnce(unitShapes(step.units), goneShapes(step), places),
    },
  ]
}

function cellsOf({ cell, cells }: Link): readonly number[] {
  return cells ?? [cell]
}
