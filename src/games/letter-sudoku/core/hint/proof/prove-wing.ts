import { unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY, symbolsOf } from '../../symbol.ts'
import { unitParams } from '../../unit-name.ts'
import { anyOfLetters } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import type { Prover, Scene } from './proof.ts'
import {
  candidateShapes,
  cellShapes,
  goneShapes,
  linkShape,
  seesShapes,
  shapesOnce,
  unitShapes,
} from './shapes.ts'

/** XY- and XYZ-wings: whatever the pivot is, one of the cells holds the same letter. */
export const provePincers: Prover = (scene) => {
  const { spec, position, step } = scene
  const { pivot = 0 } = step
  const last = step.eliminations[0]?.symbol ?? EMPTY
  const letter2 = letterOf(spec.alphabet, last)
  const pincers = step.causes.filter((cell) => cell !== pivot)
  const hinge = candidateShapes('reason', position, [pivot], step.symbols)
  const told: Shape[] = [...hinge]
  const cases = step.symbols
    .filter((symbol) => symbol !== last)
    .map((symbol): Beat => {
      const to = pincers.find((cell) => position.allows(cell, symbol)) ?? 0
      told.push(
        linkShape('thenNot', pivot, to),
        ...candidateShapes('reason', position, [to], [last]),
      )
      const letter1 = letterOf(spec.alphabet, symbol)
      return {
        text: msg('grid.beat.wing.if', { letter1, letter2 }),
        shapes: [...told, ...cellShapes('asked', [to])],
      }
    })
  const own = position.allows(pivot, last)
  const self = own
    ? [{ text: msg('grid.beat.wing.self', { letter: letter2 }), shapes: [...told] }]
    : []
  return [
    lookBeat(pivot),
    {
      text: msg('grid.beat.wing.hinge', {
        letters: anyOfLetters(spec, symbolsOf(position.candidates[pivot] ?? 0)),
      }),
      shapes: hinge,
    },
    ...cases,
    ...self,
    ...oneOfBeats(scene, told, own ? step.causes : pincers, last),
  ]
}

/** W-wing: two cells with the same two letters, which a strong link keeps from both holding one of these. */
export const proveBridge: Prover = (scene) => {
  const { spec, position, step } = scene
  const left = step.eliminations[0]?.symbol ?? EMPTY
  const bridge = step.symbols.find((symbol) => symbol !== left) ?? EMPTY
  const ends = step.roof ?? []
  const pairs = step.causes.filter((cell) => !ends.includes(cell))
  const [unit] = step.units
  if (!unit) throw new Error(`${step.technique} needs a unit`)
  const letter = letterOf(spec.alphabet, bridge)
  const both = candidateShapes('reason', position, pairs, step.symbols)
  const link = [
    ...candidateShapes('extra', position, ends, [bridge]),
    linkShape('pair', ends[0] ?? 0, ends[1] ?? 0),
  ]
  return [
    lookBeat(pairs[0] ?? 0),
    {
      text: msg('grid.beat.bridge.pairs', { letters: anyOfLetters(spec, step.symbols) }),
      shapes: both,
    },
    {
      text: msg('grid.beat.bridge.link', { letter, ...unitParams(unit) }),
      shapes: [...unitShapes([unit]), ...both, ...link],
    },
    {
      text: msg('grid.beat.bridge.notBoth', { letter }),
      shapes: [...both, ...link],
    },
    ...oneOfBeats(scene, both, pairs, left),
  ]
}

/** One of some cells holds the letter, so whatever sees them all loses it. */
export function oneOfBeats(
  { spec, position, step }: Scene,
  told: readonly Shape[],
  cells: readonly number[],
  symbol: number,
): Beat[] {
  const letter = letterOf(spec.alphabet, symbol)
  const holders = cells.filter((cell) => position.allows(cell, symbol))
  const places = candidateShapes('reason', position, holders, [symbol])
  return [
    { text: msg('grid.beat.wing.one', { letter }), shapes: places },
    {
      text: msg('grid.beat.wing.gone', { letter }),
      shapes: shapesOnce(goneShapes(step), places, seesShapes(step, holders)),
    },
  ]
}

function lookBeat(cell: number): Beat {
  const box = unitOf('box', cell)
  return {
    text: msg('grid.beat.look', { number: box.index + 1 }),
    shapes: [...unitShapes([box]), ...cellShapes('asked', [cell])],
  }
}
