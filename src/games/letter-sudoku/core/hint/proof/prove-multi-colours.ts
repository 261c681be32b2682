import { msg, spokenAs } from '../../../../../kit/text.ts'
import { sees } from '../../solver/sight.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { lostCells, pairLinks, sideShapes, sidesBeats, touch } from './colour-shapes.ts'
import type { Cells } from './colour-shapes.ts'
import { letterOfStep } from './letter-of-step.ts'
import { trapBeat } from './prove-colours.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, linkShape, shapesOnce } from './shapes.ts'

/** Two groups of places that take turns each, of which one side here sees one side there: not both hold. */
export const proveNearSides: Prover = (scene) => {
  const [a = [], b = [], c = [], d = []] = scene.step.groups ?? []
  const letter = letterOfStep(scene)
  const first = [...pairLinks(scene, a, b), ...sideShapes(scene, a, b)]
  const second = [...pairLinks(scene, c, d), ...sideShapes(scene, c, d)]
  const clashes = clashesOf(scene, [a, b], [c, d])
  const far: readonly [Cells, Cells] = [
    [...new Set(clashes.flatMap((clash) => clash.far))],
    [...new Set(clashes.flatMap((clash) => clash.far2))],
  ]
  return [
    ...sidesBeats(scene, a, b),
    { text: msg('grid.beat.colours.second', { letter }), shapes: [...first, ...second] },
    ...clashes.flatMap((clash) => clashBeats(scene, clash, [...first, ...second])),
    {
      ...trapBeat(scene, farShapes(scene, far), far),
      text:
        clashes.length === 1
          ? trapBeat(scene, [], far).text
          : msg('grid.beat.gone', { count: scene.step.eliminations.length }),
    },
  ]
}

/** A group of places that hold all or none, and see both sides of another group: they hold none. */
export const proveBothSeen: Prover = (scene) => {
  const { position, step } = scene
  const [a = [], b = [], c = [], d = []] = step.groups ?? []
  const letter = letterOfStep(scene)
  const lost = lostCells(scene)
  const [together, others] = a.some((cell) => lost.includes(cell)) ? [a, b] : [b, a]
  const sides = [...pairLinks(scene, c, d), ...sideShapes(scene, c, d)]
  const turns = [
    ...pairLinks(scene, together, others),
    ...candidateShapes('reason', position, together, step.symbols),
    ...candidateShapes('extra', position, others, step.symbols),
  ]
  const seen = [c, d].flatMap((side) => seesOnce(together, side))
  return [
    ...sidesBeats(scene, c, d),
    {
      text: msg('grid.beat.colours.together', { letter }),
      shapes: [...sides, ...turns],
    },
    {
      text: spokenAs(
        msg('grid.beat.colours.bothSeen', { letter }),
        msg('grid.beat.colours.bothSeenSpoken', { letter }),
      ),
      shapes: shapesOnce(goneShapes(step), sides, turns, seen),
    },
  ]
}

/** One side here and one side there that see each other, and the two sides across from them. */
interface Clash {
  readonly near: Cells
  readonly near2: Cells
  readonly far: Cells
  readonly far2: Cells
}

/** As many clashes as it takes to strike out all that goes. */
function clashesOf(
  scene: Scene,
  [a, b]: readonly [Cells, Cells],
  [c, d]: readonly [Cells, Cells],
): Clash[] {
  const all: Clash[] = [
    { near: a, near2: c, far: b, far2: d },
    { near: a, near2: d, far: b, far2: c },
    { near: b, near2: c, far: a, far2: d },
    { near: b, near2: d, far: a, far2: c },
  ]
  const open = new Set(lostCells(scene))
  return all.filter(({ near, near2, far, far2 }) => {
    const reached = [...open].filter((cell) => touch([cell], far) && touch([cell], far2))
    if (!touch(near, near2) || reached.length === 0) return false
    for (const cell of reached) open.delete(cell)
    return true
  })
}

function clashBeats(scene: Scene, clash: Clash, shapes: readonly Shape[]): Beat[] {
  const letter = letterOfStep(scene)
  return [
    {
      text: msg('grid.beat.colours.clash', { letter }),
      shapes: [...shapes, ...seesOnce(clash.near, clash.near2)],
    },
    {
      text: spokenAs(
        msg('grid.beat.colours.far', { letter }),
        msg('grid.beat.colours.farSpoken', { letter }),
      ),
      shapes: farShapes(scene, [clash.far, clash.far2]),
    },
  ]
}

/** The far sides alone, as one side and the other: of these at least one holds. */
function farShapes(scene: Scene, [far, far2]: readonly [Cells, Cells]): Shape[] {
  return shapesOnce(sideShapes(scene, far, far2))
}

/** A line between the first two that see each other. */
function seesOnce(some: Cells, others: Cells): Shape[] {
  const from = some.find((cell) => touch([cell], others))
  const to = from === undefined ? undefined : others.find((cell) => sees(from, cell))
  return from === undefined || to === undefined ? [] : [linkShape('thenNot', from, to)]
}
