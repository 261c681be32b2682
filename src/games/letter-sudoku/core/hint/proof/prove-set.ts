import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { unitParams } from '../../unit-name.ts'
import { letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, placeShapes, shapesOnce, unitShapes } from './shapes.ts'

/** Naked sets: as many cells of a unit as they have letters between them. */
export const proveNakedSet: Prover = (scene) => {
  const { spec, position, step } = scene
  const count = step.causes.length
  const fit = candidateShapes('reason', position, step.causes, step.symbols)
  const units = unitShapes(step.units)
  return [
    lookBeat(scene, msg('grid.beat.set.askCells', { count, ...placeOfSet(scene) })),
    {
      text: msg('grid.beat.set.onlyThese', { count, letters: letterWords(spec, step.symbols) }),
      shapes: [...units.slice(0, 1), ...fit],
    },
    {
      text: msg('grid.beat.set.usedUp'),
      shapes: shapesOnce(units, goneShapes(step), fit),
    },
  ]
}

/** Hidden sets: as many letters as they have cells of a unit between them. */
export const proveHiddenSet: Prover = (scene) => {
  const { spec, position, step } = scene
  const count = step.causes.length
  const fit = candidateShapes('reason', position, step.causes, step.symbols)
  const units = unitShapes(step.units)
  const beats: Proof = [
    lookBeat(scene, msg('grid.beat.set.askLetters', { count, ...placeOfSet(scene) })),
    {
      text: msg('grid.beat.set.onlyThere', { count, letters: letterWords(spec, step.symbols) }),
      shapes: [...units, ...fit],
    },
    {
      text: msg('grid.beat.set.full'),
      shapes: shapesOnce(units, goneShapes(step), fit),
    },
  ]
  const [placed] = step.placements
  if (!placed) return beats
  const letter = letterOf(spec.alphabet, placed.symbol)
  const text = msg('grid.beat.set.left', { letter })
  return [...beats, { text, shapes: [...units, ...placeShapes(step)] }]
}

function lookBeat({ step }: Scene, text: Beat['text']): Beat {
  return { text, shapes: unitShapes(step.units.slice(0, 1)) }
}

function placeOfSet({ step }: Scene) {
  const [unit] = step.units
  if (!unit) throw new Error(`${step.technique} needs a unit`)
  return unitParams(unit)
}
