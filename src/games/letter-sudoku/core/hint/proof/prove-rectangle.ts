import { msg } from '../../../../../kit/text.ts'
import type { Message } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { anyOfLetters, letterWords } from '../words/letter-words.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import { candidateShapes, cellShapes, goneShapes, shapesOnce, unitShapes } from './shapes.ts'

/** Type 1: one cell has other letters too, and takes one of these. */
export const proveOnlyExtraCell: Prover = (scene) =>
  swapProof(scene, [{ text: msg('grid.beat.shape.other'), shapes: extras(scene) }])

/** Type 2: several cells have the same other letter, and one of them takes it. */
export const proveSameExtra: Prover = (scene) => {
  const { spec, step } = scene
  const letter = letterOf(spec.alphabet, step.eliminations[0]?.symbol ?? EMPTY)
  return swapProof(scene, [
    { text: msg('grid.beat.shape.same', { letter }), shapes: extras(scene) },
  ])
}

/** The same with letters that the player placed: none of the cells is printed. */
export const proveAvoidableSame: Prover = (scene) => {
  const [look, ...rest] = proveSameExtra(scene)
  const printed = cellShapes('asked', ownCells(scene))
  return [
    look,
    { text: msg('grid.beat.shape.notPrinted'), shapes: printed },
    ...rest.map(({ text, shapes }) => ({ text, shapes: [...shapes, ...printed] })),
  ]
}

/** Type 3: two cells count as one, which makes a set with others of their unit. */
export const proveExtrasInSet: Prover = (scene) => {
  const { spec, position, step } = scene
  const { cells = [], symbols = [], kind } = step.set ?? {}
  const set = candidateShapes('reason', position, cells, symbols)
  const roof = extras(scene)
  const letters = letterWords(spec, symbols)
  const shapes = [...unitShapes(step.units), ...roof, ...set, ...cellShapes('asked', cells)]
  const isHidden = kind === 'hidden'
  const count = cells.length
  return swapProof(scene, [
    {
      text: isHidden
        ? msg('grid.beat.shape.oneOfTheseHere', { letters: anyOfLetters(spec, step.symbols) })
        : msg('grid.beat.shape.oneOther'),
      shapes: roof,
    },
    {
      text: isHidden
        ? msg('grid.beat.shape.setHidden', { letters, count })
        : msg('grid.beat.shape.set', { letters }),
      shapes,
    },
    ...(isHidden ? [{ text: msg('grid.beat.shape.setRest', { count }), shapes }] : []),
  ])
}

/** Type 4: one of the two letters has to be in one of two cells, so neither can take the other one. */
export const proveLockedInExtras: Prover = (scene) => {
  const { spec, position, step } = scene
  const other = step.eliminations[0]?.symbol ?? EMPTY
  const locked = step.symbols.find((symbol) => symbol !== other) ?? EMPTY
  const { roof = [] } = step
  return swapProof(scene, [
    {
      text: msg('grid.beat.shape.locked', { letter: letterOf(spec.alphabet, locked) }),
      shapes: [...unitShapes(step.units), ...candidateShapes('reason', position, roof, [locked])],
    },
    {
      text: msg('grid.beat.shape.triedOther', { letter: letterOf(spec.alphabet, other) }),
      shapes: candidateShapes('extra', position, roof, [other]),
    },
  ])
}

/** Type 6 and hidden rectangles: a letter that lines have at corners only would force the rest. */
export const proveForcedCorners: Prover = (scene) => {
  const { spec, position, step } = scene
  const tried = step.eliminations[0]?.symbol ?? EMPTY
  const beside = step.symbols.find((symbol) => symbol !== tried) ?? EMPTY
  const held = step.technique === 'uniqueRectangle6' ? tried : beside
  const corners = candidateShapes('reason', position, step.causes, [held])
  return swapProof(scene, [
    {
      text: msg('grid.beat.shape.corners', { letter: letterOf(spec.alphabet, held) }),
      shapes: [...unitShapes(step.units), ...corners],
    },
    {
      text: msg('grid.beat.shape.tried', { letter: letterOf(spec.alphabet, tried) }),
      shapes: shapesOnce(
        candidateShapes(
          'extra',
          position,
          step.eliminations.map(({ cell }) => cell),
          [tried],
        ),
        corners,
      ),
    },
  ])
}

/** Avoidable rectangles: letters that are not printed must not end up where two of them could be swapped. */
export const proveAvoidable: Prover = (scene) => {
  const { spec, position, step } = scene
  const { pivot = 0 } = step
  const tried = step.eliminations[0]?.symbol ?? EMPTY
  const cells = [...step.causes, pivot]
  return [
    lookBeat(cells),
    { text: msg('grid.beat.shape.notPrinted'), shapes: cellShapes('asked', cells) },
    {
      text: msg('grid.beat.shape.swapIf', {
        letter: letterOf(spec.alphabet, tried),
        letters: letterWords(spec, step.symbols),
      }),
      shapes: [
        ...cellShapes('asked', cells),
        ...candidateShapes('extra', position, [pivot], [tried]),
      ],
    },
    goneBeat(scene, cellShapes('asked', cells)),
  ]
}

/** The cells; why they cannot hold two letters alone; what follows from that, and what goes. */
function swapProof(scene: Scene, reasons: readonly Beat[]): Proof {
  const { spec, step } = scene
  const cells = ownCells(scene)
  const both = corners(scene)
  return [
    lookBeat(cells),
    {
      text: msg('grid.beat.shape.swap', { letters: letterWords(spec, step.symbols) }),
      shapes: both,
    },
    ...reasons.map(({ text, shapes }) => ({ text, shapes: shapesOnce(shapes, both) })),
    goneBeat(scene, shapesOnce(reasons.at(-1)?.shapes ?? [], both)),
  ]
}

function lookBeat(cells: readonly number[]): Beat {
  const text: Message = msg('grid.beat.shape.look', { count: cells.length })
  return { text, shapes: cellShapes('asked', cells) }
}

function goneBeat({ step }: Scene, shapes: readonly Shape[]): Beat {
  return {
    text: msg('grid.beat.gone', { count: step.eliminations.length }),
    shapes: shapesOnce(goneShapes(step), shapes),
  }
}

/** The corners of the pattern, without the cells of a set that helps. */
function ownCells({ step }: Scene): readonly number[] {
  return step.causes.filter((cell) => !step.set?.cells.some((each) => each === cell))
}

function corners(scene: Scene): Shape[] {
  return candidateShapes('reason', scene.position, ownCells(scene), scene.step.symbols)
}

/** The letters beside the two of the pattern that make it safe. */
function extras({ position, step }: Scene): Shape[] {
  const others = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter(
    (symbol) => !step.symbols.some((each) => each === symbol),
  )
  return candidateShapes('extra', position, step.roof ?? [], others)
}
