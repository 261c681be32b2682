import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { symbolsOf } from '../../symbol.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import type { Shape } from '../shape.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, lookAt, shapesOnce } from './shapes.ts'

type Cells = readonly number[]

/** Groups of cells with one letter too many each, linked by letters that only one of two can hold. */
export const proveLockedSets: Prover = (scene) => {
  const { spec, step } = scene
  const { groups = [], shared = [] } = step
  const [first = []] = groups
  const gone = [...new Set(step.eliminations.map(({ symbol }) => symbol))]
  const own = groups.map((cells, at) => setShapes(scene, cells, at))
  const all = own.flat()
  const isFull = groups.length === 2 && shared.length > 1
  return [
    { text: msg('grid.beat.set.look', { count: first.length }), shapes: lookAt(step, first) },
    ...groups.map((cells, at) => ({
      text: setText(scene, cells, at),
      shapes: own.slice(0, at + 1).flat(),
    })),
    ...shared.map((symbol, at) => ({
      text: msg('grid.beat.sets.shared', { letter: letterOf(spec.alphabet, symbol) }),
      shapes: isFull ? all : own.slice(at, at + 2).flat(),
    })),
    ...(isFull
      ? [{ text: msg('grid.beat.sets.bothFull'), shapes: all }]
      : [
          { text: msg('grid.beat.sets.needs'), shapes: all },
          {
            text: msg('grid.beat.sets.either', { letters: anyOfLetters(spec, gone) }),
            shapes: all,
          },
        ]),
    {
      text: msg('grid.beat.gone', { count: step.eliminations.length }),
      shapes: shapesOnce(goneShapes(step), all),
    },
  ]
}

function setShapes({ position, step }: Scene, cells: Cells, at: number): readonly Shape[] {
  return candidateShapes(at % 2 === 0 ? 'one' : 'two', position, cells, step.symbols)
}

/** A group has as many cells, and one letter more. */
function setText({ spec, position }: Scene, cells: Cells, at: number): Message {
  const mask = cells.reduce((all, cell) => all | (position.candidates[cell] ?? 0), 0)
  const params = { count: cells.length, letters: letterWords(spec, symbolsOf(mask)) }
  return at === 0 ? msg('grid.beat.sets.tooMany', params) : msg('grid.beat.sets.tooManyToo', params)
}
