import { msg } from '../../../../../kit/text.ts'
import { symbolsOf } from '../../symbol.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, goneShapes, lookAt, seesShapes, shapesOnce } from './shapes.ts'

type Cells = readonly number[]

/** Groups of cells with one letter too many each, linked by letters that only one of two can hold. */
export const proveLockedSets: Prover = (scene) => {
  const { spec, step } = scene
  const { groups = [], shared = [] } = step
  const [first = []] = groups
  const gone = [...new Set(step.eliminations.map(({ symbol }) => symbol))]
  const told: Shape[] = []
  const sets = groups.map((cells, at) => setBeat(scene, cells, at, told))
  const links = shared.map((symbol, at) => ({
    text: msg('grid.beat.sets.shared', { letter: letterWords(spec, [symbol])[0] ?? '' }),
    shapes: [...told],
    at,
  }))
  return [
    { text: msg('grid.beat.set.look', { count: first.length }), shapes: lookAt(step, first) },
    ...sets,
    ...links.map(({ text, shapes }) => ({ text, shapes })),
    {
      text:
        groups.length === 2 && shared.length > 1
          ? msg('grid.beat.sets.bothFull')
          : msg('grid.beat.sets.either', { letters: anyOfLetters(spec, gone) }),
      shapes: [...told],
    },
    {
      text: msg('grid.beat.gone', { count: step.eliminations.length }),
      shapes: shapesOnce(goneShapes(step), told),
    },
  ]
}

/** A group: as many cells, and one letter more. */
function setBeat({ spec, position, step }: Scene, cells: Cells, at: number, told: Shape[]): Beat {
  const mask = cells.reduce((all, cell) => all | (position.candidates[cell] ?? 0), 0)
  const symbols = symbolsOf(mask)
  told.push(...candidateShapes(at % 2 === 0 ? 'one' : 'two', position, cells, step.symbols))
  const params = { count: cells.length, letters: letterWords(spec, symbols) }
  return {
    text: at === 0 ? msg('grid.beat.sets.tooMany', params) : msg('grid.beat.sets.tooManyToo', params),
    shapes: [...told],
  }
}
