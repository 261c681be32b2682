import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { sees } from '../../solver/sight.ts'
import { EMPTY } from '../../symbol.ts'
import type { Link, Step } from '../../techniques/technique.ts'
import { unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import { proveChain } from './prove-chain.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, linkShape, shapesOnce, unitShapes } from './shapes.ts'

/** Two strong links of a letter, joined by a unit: it is at one of the two outer ends. */
export const proveTwoLinks: Prover = (scene) => {
  const links = linksOf(scene.step)
  return links
    ? [lookBeat(scene, links), ...linkBeats(scene, links), ...endBeats(scene, links)]
    : proveChain(scene)
}

/** Two such patterns on the same cells, as one. */
export const proveDualLinks: Prover = (scene) => {
  const { step } = scene
  const [one, other] = (step.parts ?? []).map(linksOf)
  if (!one || !other) throw new Error(`${step.technique} needs two patterns`)
  const letter = letterOfStep(scene)
  const told = [one.first, one.second]
  const shapes = [...pairsOf(scene, one), ...pairsOf(scene, other)]
  return [
    lookBeat(scene, one),
    ...linkBeats(scene, one),
    ...[other.first, other.second]
      .filter((unit) => !told.includes(unit))
      .map((unit) => secondBeat(scene, unit, [...told, unit], shapesOnce(shapes))),
    ...secondJoinBeats(scene, other),
    {
      text: msg('grid.beat.links.goneDual', { letter }),
      shapes: shapesOnce(goneShapes(step), shapes, seesEnds(step, [one, other].map(outerEnds))),
    },
  ]
}

/** Two links of which the inner ends, `near`, share a unit. */
interface TwoLinks {
  readonly far1: Link
  readonly near1: Link
  readonly near2: Link
  readonly far2: Link
  readonly first: Unit
  readonly second: Unit
  readonly join: Unit
}

function linksOf({ chain = [], units }: Step): TwoLinks | null {
  const [far1, near1, near2, far2] = chain
  const [first, second, join] = units
  if (!far1 || !near1 || !near2 || !far2 || !first || !second || !join) return null
  return { far1, near1, near2, far2, first, second, join }
}

function lookBeat(scene: Scene, { first, far1, near1 }: TwoLinks): Beat {
  const params = { letter: letterOfStep(scene), ...unitParams(first) }
  return {
    text: isSingle(far1, near1)
      ? msg('grid.beat.links.first', params)
      : msg('grid.beat.single.ask', params),
    shapes: unitShapes([first]),
  }
}

/** The two links, and what follows from the unit that joins them. */
function linkBeats(scene: Scene, links: TwoLinks): Beat[] {
  const { first, second, far1, near1 } = links
  const letter = letterOfStep(scene)
  return [
    {
      text: isSingle(far1, near1)
        ? msg('grid.beat.links.two', { letter })
        : msg('grid.beat.links.twoGroups', { letter }),
      shapes: [...unitShapes([first]), ...pairOf(scene, far1, near1)],
    },
    secondBeat(scene, second, [first, second], pairsOf(scene, links)),
    ...joinBeats(scene, links),
  ]
}

function secondBeat(
  scene: Scene,
  unit: Unit,
  units: readonly Unit[],
  pairs: readonly Shape[],
): Beat {
  const params = { letter: letterOfStep(scene), ...unitParams(unit) }
  const places = unit.cells.filter((cell) => scene.position.allows(cell, symbolOf(scene.step)))
  return {
    text:
      places.length === 2
        ? msg('grid.beat.links.second', params)
        : msg('grid.beat.links.secondGroups', params),
    shapes: [...unitShapes(units), ...pairs],
  }
}

/** Of the two inner ends not both hold the letter, so one of the outer ones does. */
function joinBeats(scene: Scene, links: TwoLinks): Beat[] {
  const letter = letterOfStep(scene)
  const shapes = pairsOf(scene, links)
  const joined = joinOf(links)
  return [
    {
      text: msg('grid.beat.links.join', { letter, ...unitParams(links.join) }),
      shapes: [...unitShapes([links.join]), ...shapes, joined],
    },
    { text: msg('grid.beat.links.ends', { letter }), shapes: [...shapes, joined] },
  ]
}

/** The same of a second pattern. */
function secondJoinBeats(scene: Scene, links: TwoLinks): Beat[] {
  const letter = letterOfStep(scene)
  const [join, ends] = joinBeats(scene, links)
  return [
    {
      text: msg('grid.beat.links.joinDual', { letter, ...unitParams(links.join) }),
      shapes: join?.shapes ?? [],
    },
    { text: msg('grid.beat.links.endsDual', { letter }), shapes: ends?.shapes ?? [] },
  ]
}

/** What goes: what sees both outer ends; where these share a unit, what sees both inner ends as well. */
function endBeats(scene: Scene, links: TwoLinks): Beat[] {
  const { step } = scene
  const letter = letterOfStep(scene)
  const shapes = [...pairsOf(scene, links), joinOf(links)]
  const outer = outerEnds(links)
  const gone = (text: Beat['text'], ends: readonly Ends[]): Beat => ({
    text,
    shapes: shapesOnce(goneShapes(step), shapes, seesEnds(step, ends)),
  })
  if (step.eliminations.every(({ cell }) => isSeenBy(cell, outer)))
    return [gone(msg('grid.beat.seesBoth', { letter }), [outer])]
  const inner: Ends = [placesOf(links.near1), placesOf(links.near2)]
  const ring = UNITS.find(({ cells }) => outer.flat().every((end) => holds(cells, end)))
  if (!ring) throw new Error(`${step.technique} strikes what no two ends see`)
  return [
    {
      text: msg('grid.beat.links.ring', { letter, ...unitParams(ring) }),
      shapes: [...unitShapes([ring]), ...shapes],
    },
    { text: msg('grid.beat.links.ringEnds', { letter }), shapes },
    gone(msg('grid.beat.links.goneRing', { letter }), [outer, inner]),
  ]
}

type Ends = readonly [readonly number[], readonly number[]]

function outerEnds({ far1, far2 }: TwoLinks): Ends {
  return [placesOf(far1), placesOf(far2)]
}

/** Lines to each cell that loses the letter from the first two ends that it sees. */
function seesEnds(step: Step, pairs: readonly Ends[]): Shape[] {
  return step.eliminations.flatMap(({ cell }) =>
    (pairs.find((ends) => isSeenBy(cell, ends)) ?? []).map((end) =>
      linkShape('sees', end[0] ?? 0, cell),
    ),
  )
}

function isSeenBy(cell: number, ends: Ends): boolean {
  return ends.flat().every((end) => sees(end, cell))
}

function pairsOf(scene: Scene, { far1, near1, near2, far2 }: TwoLinks): Shape[] {
  return [...pairOf(scene, far1, near1), ...pairOf(scene, near2, far2)]
}

function pairOf({ position, step }: Scene, one: Link, other: Link): Shape[] {
  const cells = [...placesOf(one), ...placesOf(other)]
  return [
    linkShape('pair', one.cell, other.cell),
    ...candidateShapes('reason', position, cells, step.symbols),
  ]
}

function joinOf({ near1, near2 }: TwoLinks): Shape {
  return linkShape('thenNot', near1.cell, near2.cell)
}

function isSingle(...links: readonly Link[]): boolean {
  return links.every((link) => placesOf(link).length === 1)
}

function symbolOf({ symbols }: Step): number {
  return symbols[0] ?? EMPTY
}

function holds(cells: readonly number[], cell: number): boolean {
  return cells.includes(cell)
}

function placesOf({ cell, cells = [cell] }: Link): readonly number[] {
  return cells
}
