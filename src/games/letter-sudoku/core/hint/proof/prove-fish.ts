import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg, spokenAs } from '../../../../../kit/text.ts'
import { EMPTY } from '../../symbol.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, linkShape, shapesOnce, unitShapes } from './shapes.ts'

interface Fish {
  readonly bases: readonly Unit[]
  readonly covers: readonly Unit[]
  /** What the sentences take: the kind of the lines, and how many there are. */
  readonly params: { letter: string; kind: 'row' | 'other'; count: number }
  readonly places: readonly Shape[]
}

/** Parallel lines that have a letter in as many crossing lines only, apart from any fins. */
export const proveFish: Prover = (scene) => {
  const fish = fishOf(scene)
  const fins = scene.step.groups?.[0] ?? []
  return fins.length === 0 ? provePlain(scene, fish) : proveFinned(scene, fish, fins)
}

function provePlain(scene: Scene, fish: Fish): Proof {
  const { step } = scene
  const { bases, covers, params, places } = fish
  const sides = sidesOf(scene, fish)
  if (sides) return proveCrossed(scene, fish, sides)
  return [
    lookBeat(fish),
    {
      text: msg('grid.beat.fish.fits', params),
      shapes: [...unitShapes(bases), ...places],
    },
    {
      text: msg('grid.beat.fish.each', params),
      shapes: [...unitShapes([...bases, ...covers]), ...places],
    },
    {
      text: msg('grid.beat.fish.none', params),
      shapes: shapesOnce(unitShapes(covers), goneShapes(step), places),
    },
  ]
}

/** Two lines with two places each: if one is taken, so is the one across from it. */
function proveCrossed({ step }: Scene, fish: Fish, sides: readonly Shape[]): Proof {
  const { bases, covers, params, places } = fish
  return [
    lookBeat(fish),
    {
      text: msg('grid.beat.fish.fits', params),
      shapes: [...unitShapes(bases), ...places],
    },
    {
      text: spokenAs(
        msg('grid.beat.colours.either', { letter: params.letter }),
        msg('grid.beat.colours.eitherSpoken', { letter: params.letter }),
      ),
      shapes: [...unitShapes(bases), ...sides],
    },
    {
      text: msg('grid.beat.fish.eachWay', params),
      shapes: shapesOnce(goneShapes(step), sides, ...covers.map(({ cells }) => sweepAlong(cells))),
    },
  ]
}

/** A line from the first cell of a unit to its last one. */
function sweepAlong(cells: readonly number[]): Shape[] {
  return [{ kind: 'sweep', from: cells[0] ?? 0, to: cells.at(-1) ?? 0 }]
}

/** The places of an X-wing in two sides, with the lines between those that go together; null for other fish. */
function sidesOf({ step }: Scene, { bases, covers }: Fish): readonly Shape[] | null {
  if (bases.length !== 2 || step.causes.length !== 4) return null
  const at = (base: number, cover: number): number =>
    step.causes.find(
      (cell) =>
        bases[base]?.cells.some((each) => each === cell) &&
        covers[cover]?.cells.some((each) => each === cell),
    ) ?? 0
  const one = [at(0, 0), at(1, 1)] as const
  const two = [at(0, 1), at(1, 0)] as const
  const symbol = step.symbols[0] ?? EMPTY
  const side = (kind: 'one' | 'two', cells: readonly number[]): Shape[] =>
    cells.map((cell) => ({ kind, cell, symbol }))
  return [
    linkShape('pair', one[0], one[1]),
    linkShape('pair', two[0], two[1]),
    ...side('one', one),
    ...side('two', two),
  ]
}

function proveFinned(scene: Scene, fish: Fish, fins: readonly number[]): Proof {
  const { position, step } = scene
  const { bases, covers, params, places } = fish
  const { letter } = params
  const count = fins.length
  const extra = candidateShapes('extra', position, fins, step.symbols)
  const seen = shapesOnce(unitShapes(bases), extra, places)
  return [
    lookBeat(fish),
    {
      text: msg('grid.beat.fish.fin', { letter, count }),
      shapes: [...unitShapes(bases), ...extra],
    },
    { text: msg('grid.beat.fish.without', params), shapes: [...seen, ...unitShapes(covers)] },
    { text: msg('grid.beat.fish.either', { letter, count }), shapes: seen },
    {
      text: msg('grid.beat.fish.both'),
      shapes: shapesOnce(unitShapes(bases), goneShapes(step), extra, places),
    },
  ]
}

function lookBeat({ bases, params }: Fish): Beat {
  return { text: msg('grid.beat.fish.ask', params), shapes: unitShapes(bases) }
}

function fishOf(scene: Scene): Fish {
  const { position, step } = scene
  const count = step.units.length / 2
  const [bases, covers] = [step.units.slice(0, count), step.units.slice(count)]
  const kind = bases[0]?.kind === 'row' ? 'row' : 'other'
  return {
    bases,
    covers,
    params: { letter: letterOfStep(scene), kind, count },
    places: candidateShapes('reason', position, step.causes, step.symbols),
  }
}
