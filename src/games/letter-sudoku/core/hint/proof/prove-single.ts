import { CELLS, PEERS, unitOf } from '../../../../../kit/grid-geometry.ts'
import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY } from '../../symbol.ts'
import type { Step } from '../../techniques/technique.ts'
import { placeOf, unitParams } from '../../unit-name.ts'
import type { Beat } from '../beat.ts'
import type { Shape } from '../shape.ts'
import type { Proof, Prover, Scene } from './proof.ts'
import { cellShapes, placeShapes, sweepShapes, unitShapes } from './shapes.ts'

/** A letter that has one place left in a unit, or is the only one left for a cell. */
export const proveSingle: Prover = (scene) => {
  const { step } = scene
  const [unit] = step.units
  if (!unit) return proveNaked(scene)
  const place = { letter: letter(scene), ...unitParams(unit) }
  const shapes = unitShapes([unit])
  if (step.technique === 'lastCell')
    return [
      { text: msg('grid.beat.lastCell.look', unitParams(unit)), shapes },
      {
        text: msg('grid.beat.lastCell.place', place),
        shapes: [...shapes, ...placeShapes(step)],
      },
    ]
  return [
    {
      text: msg('grid.beat.single.ask', place),
      shapes: [...shapes, ...cellShapes('equal', holdersOf(scene))],
    },
    blockedBeat(scene),
    placeBeat(scene, shapes),
  ]
}

/** Why no other cell of the unit can take the letter. */
function blockedBeat(scene: Scene): Beat {
  const { position, step } = scene
  const [unit] = step.units
  const others = (unit?.cells ?? []).filter(
    (cell) => position.values[cell] === EMPTY && cell !== step.placements[0]?.cell,
  )
  const shapes = [...unitShapes(step.units), ...cellShapes('blocked', others)]
  if (others.length === 0) return { text: msg('grid.beat.single.taken'), shapes }
  if (!isByLetters(position, step)) return { text: msg('grid.beat.single.noted'), shapes }
  const sweeps = step.causes.flatMap((cause) => sweepShapes(cause, others))
  return {
    text: msg('grid.beat.single.blocked', { count: step.causes.length }),
    shapes: [...shapes, ...sweeps, ...cellShapes('blocker', step.causes)],
  }
}

/** The cell that has only one letter left, with the eight others where they stand. */
function proveNaked(scene: Scene): Proof {
  const { step } = scene
  const cell = step.placements[0]?.cell ?? 0
  const box = unitOf('box', cell)
  const asked = cellShapes('asked', [cell])
  const byLetters = step.causes.length === 8
  return [
    { text: msg('grid.beat.naked.look', { number: box.index + 1 }), shapes: unitShapes([box]) },
    {
      text: byLetters ? msg('grid.beat.naked.eight') : msg('grid.beat.naked.noted'),
      shapes: [...asked, ...cellShapes('blocker', step.causes)],
    },
    placeBeat(scene, []),
  ]
}

function placeBeat(scene: Scene, shapes: readonly Shape[]): Beat {
  const { step } = scene
  const place = placeOf(step.placements[0]?.cell ?? 0)
  return {
    text: msg('grid.beat.place', { letter: letter(scene), ...place }),
    shapes: [...shapes, ...placeShapes(step)],
  }
}

function letter({ spec, step }: Scene): string {
  return letterOf(spec.alphabet, step.placements[0]?.symbol ?? EMPTY)
}

/** The cells that hold the letter already. */
function holdersOf({ position, step }: Scene): number[] {
  return CELLS.filter((cell) => position.values[cell] === step.placements[0]?.symbol)
}

/** Whether letters on the board keep the symbol from all other cells of the unit, and no notes are needed. */
function isByLetters({ values }: Position, { units, placements, causes }: Step): boolean {
  return (units[0]?.cells ?? []).every(
    (cell) =>
      values[cell] !== EMPTY ||
      cell === placements[0]?.cell ||
      causes.some((cause) => PEERS[cause]?.includes(cell)),
  )
}
