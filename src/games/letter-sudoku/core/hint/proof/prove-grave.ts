import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY, maskOf, symbolsOf } from '../../symbol.ts'
import { unitParams } from '../../unit-name.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Prover, Scene } from './proof.ts'
import { candidateShapes, cellShapes, goneShapes, shapesOnce, unitShapes } from './shapes.ts'

/**
 * Universal graves: without a few extra notes every open cell would have two, and the puzzle several solutions or
 * none.
 */
export const proveGrave: Prover = (scene) => {
  const { step } = scene
  const { roof = [] } = step
  const count = roof.length
  const extra = extras(scene)
  const last = conclusion(scene)
  return [
    { text: msg('grid.beat.shape.look', { count }), shapes: cellShapes('asked', roof) },
    { text: msg('grid.beat.grave.two'), shapes: cellShapes('asked', roof) },
    { text: msg('grid.beat.grave.many'), shapes: extra },
    ...last,
    {
      text: msg('grid.beat.gone', { count: step.eliminations.length }),
      shapes: shapesOnce(goneShapes(step), last.at(-1)?.shapes ?? []),
    },
  ]
}

/** What keeps the grid from that. */
function conclusion(scene: Scene): Beat[] {
  const { spec, position, step } = scene
  const { roof = [], set } = step
  const extra = extras(scene)
  const letters = anyOfLetters(spec, step.symbols)
  switch (step.technique) {
    case 'bug1':
      return [{ text: msg('grid.beat.grave.extra', { letters }), shapes: extra }]
    case 'bug2':
      return [{ text: msg('grid.beat.grave.oneOf', { letters }), shapes: extra }]
    case 'bug3': {
      const own = candidateShapes('reason', position, set?.cells ?? [], set?.symbols ?? [])
      return [
        { text: msg('grid.beat.grave.oneOf', { letters }), shapes: extra },
        {
          text: msg('grid.beat.shape.set', { letters: letterWords(spec, set?.symbols ?? []) }),
          shapes: [...unitShapes(step.units), ...shapesOnce(extra, own)],
        },
      ]
    }
    default: {
      const [unit] = step.units
      if (!unit) throw new Error(`${step.technique} needs a unit`)
      const common = commonOf(position, roof, step.symbols)
      const letter = letterOf(spec.alphabet, common)
      const shapes = [
        ...unitShapes(step.units),
        ...shapesOnce(extra, candidateShapes('reason', position, roof, [common])),
      ]
      return [
        { text: msg('grid.beat.grave.oneOf', { letters }), shapes: extra },
        { text: msg('grid.beat.grave.common', { letter, ...unitParams(unit) }), shapes },
        { text: msg('grid.beat.grave.takes', { letter }), shapes },
      ]
    }
  }
}

function extras({ position, step }: Scene) {
  return candidateShapes('extra', position, step.roof ?? [], step.symbols)
}

/** The candidate that cells have in common beside some symbols. */
function commonOf(
  { candidates }: Position,
  cells: readonly number[],
  symbols: readonly number[],
): number {
  const beside = symbols.reduce((mask, symbol) => mask & ~maskOf(symbol), 0x1ff)
  return symbolsOf(cells.reduce((mask, cell) => mask & (candidates[cell] ?? 0), beside))[0] ?? EMPTY
}
