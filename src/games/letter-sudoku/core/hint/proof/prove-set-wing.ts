import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY, symbolsOf } from '../../symbol.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import { oneOfBeats } from './prove-wing.ts'
import type { Prover } from './proof.ts'
import { candidateShapes, goneShapes, lookAt, shapesOnce } from './shapes.ts'

/**
 * Wings of four cells and more: cells of a unit with one letter too many, and a cell with two of these letters. It
 * takes one of them away from the set; in a locked wing it may be either.
 */
export const proveSetWing: Prover = (scene) => {
  const { spec, position, step } = scene
  const { pivot: pair = 0 } = step
  const cells = step.causes.filter((cell) => cell !== pair)
  const two = symbolsOf(position.candidates[pair] ?? 0)
  const lost = new Set(step.eliminations.map(({ symbol }) => symbol))
  const left = two.find((symbol) => lost.has(symbol)) ?? EMPTY
  const taken = two.find((symbol) => symbol !== left) ?? EMPTY
  const count = cells.length
  const set = candidateShapes('reason', position, cells, step.symbols)
  const beside = candidateShapes('extra', position, [pair], two)
  const look = { text: msg('grid.beat.set.look', { count }), shapes: lookAt(step, cells) }
  const many = {
    text: msg('grid.beat.sets.tooMany', { count, letters: letterWords(spec, step.symbols) }),
    shapes: set,
  }
  const cell = {
    text: msg('grid.beat.setWing.pair', { letters: anyOfLetters(spec, two) }),
    shapes: [...set, ...beside],
  }
  const isLocked = left === EMPTY || step.eliminations.some(({ symbol }) => symbol !== left)
  if (isLocked)
    return [
      look,
      many,
      cell,
      { text: msg('grid.beat.setWing.either', { count }), shapes: [...set, ...beside] },
      {
        text: msg('grid.beat.setWing.usedUp'),
        shapes: shapesOnce(goneShapes(step), set, beside),
      },
    ]
  const letter1 = letterOf(spec.alphabet, taken)
  const letter2 = letterOf(spec.alphabet, left)
  return [
    look,
    many,
    cell,
    {
      text: msg('grid.beat.setWing.if', { letter1, letter2 }),
      shapes: [...set, ...beside],
    },
    ...oneOfBeats(scene, [], step.causes, left),
  ]
}
