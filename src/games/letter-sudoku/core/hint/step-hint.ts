import { unitOf } from '../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../kit/grid-geometry.ts'
import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Move } from '../moves.ts'
import { cellName } from '../unit-name.ts'
import type { Scene, Wording } from './explain/explanation.ts'
import type { Hint } from './hint.ts'
import { notesOfStep } from './hint-notes.ts'
import { noteWords } from './words/note-words.ts'
import { unitWords } from './words/unit-words.ts'

/** A step of logic, with its explanation. */
export function stepHint(scene: Scene, { name, explain }: Wording): Hint {
  const { step, position } = scene
  const { text, look = step.units, notes } = explain(scene)
  const units = look.length > 0 ? look : [unitOf('box', cellsOf(scene)[0] ?? 0)]
  return {
    kind: 'step',
    technique: step.technique,
    name,
    point: pointOf(scene, name, units),
    explain: text,
    result: resultOf(scene),
    look: units.map(({ cells }) => cells),
    targets: cellsOf(scene),
    causes: step.causes,
    notes: notes ?? notesOfStep(position, step),
    move: moveOf(scene),
  }
}

/**
 * The first step of a hint: where to look. It names the technique, except for singles, which are
 * found by looking.
 */
function pointOf({ step }: Scene, technique: Message, units: readonly Unit[]): Message {
  const unit = unitWords(units)
  switch (step.technique) {
    case 'nakedSingle':
      return msg('grid.hint.pointCell', { unit })
    case 'lastCell':
    case 'hiddenSingleBox':
    case 'hiddenSingleLine':
      return msg('grid.hint.point', { unit })
    default:
      return msg('grid.hint.pointNamed', { technique, unit })
  }
}

/** The cells that something follows for: that which takes a letter, else those which lose notes. */
function cellsOf({ step: { placements, eliminations } }: Scene): readonly number[] {
  const [placed] = placements
  return placed ? [placed.cell] : [...new Set(eliminations.map(({ cell }) => cell))]
}

function resultOf({ spec, step: { placements, eliminations } }: Scene): Message {
  const [placed] = placements
  if (!placed) return msg('grid.hint.struck', { notes: noteWords(spec, eliminations) })
  const letter = letterOf(spec.alphabet, placed.symbol)
  return msg('grid.hint.placed', { letter, cell: cellName(placed.cell) })
}

function moveOf({ step: { placements, eliminations } }: Scene): Move {
  const [placed] = placements
  if (placed) return { type: 'place', cell: placed.cell, symbol: placed.symbol, tidy: true }
  return {
    type: 'eliminate',
    candidates: eliminations.map(({ cell, symbol }) => ({ cell, symbol })),
  }
}
