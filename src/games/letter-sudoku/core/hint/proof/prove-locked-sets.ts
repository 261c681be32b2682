import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { SYMBOLS, symbolsOf } from '../../symbol.ts'
import { letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, lookAt, shapesOnce } from './shapes.ts'

type Cells = readonly number[]

/** Groups of cells with one letter too many each, linked by letters that only one of two can hold. */
export const proveLockedSets: Prover = (scene) => {
  const { groups = [], shared = [] } = scene.step
  const [first = []] = groups
  const isFull = groups.length === 2 && shared.length > 1
  return [
    { text: msg('grid.beat.set.look', { count: first.length }), shapes: lookAt(scene.step, first) },
    groupBeat(scene, first, 0, []),
    ...(isFull ? fullBeats(scene, groups, shared) : passBeats(scene, groups, shared)),
  ]
}

/** Two groups that share two letters so: each lacks one of these and holds all else. */
function fullBeats(scene: Scene, [one = [], other = []]: readonly Cells[], shared: Cells): Beat[] {
  const both = shapesOnce(setShapes(scene, one, 0), setShapes(scene, other, 1))
  return [
    groupBeat(scene, other, 1, one),
    ...shared.map((symbol) => sharedBeat(scene, symbol, both)),
    { text: msg('grid.beat.sets.bothFull'), shapes: both },
    goneBeat(scene, both),
  ]
}

/** From group to group: what one lacks it takes from the next, so that the first or the last has the letter. */
function passBeats(scene: Scene, groups: readonly Cells[], shared: Cells): Beat[] {
  const { spec, step } = scene
  const gone = [...new Set(step.eliminations.map(({ symbol }) => symbol))]
  const params = { letters: letterWords(spec, gone), count: gone.length }
  const ends = shapesOnce(
    setShapes(scene, groups[0] ?? [], 0),
    setShapes(scene, groups.at(-1) ?? [], 1),
  )
  const isPair = groups.length === 2
  return [
    ...shared.flatMap((symbol, at) => {
      const [near = [], next = []] = groups.slice(at, at + 2)
      const both = shapesOnce(setShapes(scene, next, at + 1), setShapes(scene, near, at))
      return [groupBeat(scene, next, at + 1, near), sharedBeat(scene, symbol, both)]
    }),
    {
      text: isPair ? msg('grid.beat.sets.needs') : msg('grid.beat.sets.passOn'),
      shapes: ends,
    },
    {
      text: isPair ? msg('grid.beat.sets.either', params) : msg('grid.beat.sets.ends', params),
      shapes: ends,
    },
    goneBeat(scene, ends),
  ]
}

/** A group has as many cells, and one letter more; the one before it stays in sight. */
function groupBeat(scene: Scene, cells: Cells, at: number, before: Cells): Beat {
  const { spec, position } = scene
  const mask = cells.reduce((all, cell) => all | (position.candidates[cell] ?? 0), 0)
  const params = { count: cells.length, letters: letterWords(spec, symbolsOf(mask)) }
  return {
    text:
      at === 0 ? msg('grid.beat.sets.tooMany', params) : msg('grid.beat.sets.tooManyToo', params),
    shapes: shapesOnce(setShapes(scene, cells, at), setShapes(scene, before, at - 1)),
  }
}

function sharedBeat({ spec }: Scene, symbol: number, shapes: readonly Shape[]): Beat {
  return {
    text: msg('grid.beat.sets.shared', { letter: letterOf(spec.alphabet, symbol) }),
    shapes,
  }
}

function goneBeat({ step }: Scene, shapes: readonly Shape[]): Beat {
  return {
    text: msg('grid.beat.gone', { count: step.eliminations.length }),
    shapes: shapesOnce(goneShapes(step), shapes),
  }
}

/** Groups have the signs of the two sides by turns, so that neighbours differ. */
function setShapes({ position }: Scene, cells: Cells, at: number): readonly Shape[] {
  return candidateShapes(at % 2 === 0 ? 'one' : 'two', position, cells, SYMBOLS)
}
