import type { Unit } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import { letterOfStep } from './letter-of-step.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, shapesOnce, unitShapes } from './shapes.ts'

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

function provePlain({ step }: Scene, fish: Fish): Proof {
  const { bases, covers, params, places } = fish
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

function proveFinned(scene: Scene, fish: Fish, fins: readonly number[]): Proof {
  const { position, step } = scene
  const { bases, covers, params, places } = fish
  const { letter } = params
  const count = fins.length
  const extra = candidateShapes('extra', position, fins, step.symbols)
  const seen = shapesOnce(unitShapes(bases), extra, places)
  return [
    lookBeat(fish),
    { text: msg('grid.beat.fish.fin', { letter, count }), shapes: [...unitShapes(bases), ...extra] },
    { text: msg('grid.beat.fish.without', params), shapes: [...seen, ...unitShapes(covers)] },
    { text: msg('grid.beat.fish.either', { letter, count }), shapes: seen },
    {
      text: msg('grid.beat.fish.both', { letter }),
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
