import { msg } from '../../../../kit/text.ts'
import type { Message } from '../../../../kit/text.ts'
import { letterOf } from '../alphabet.ts'
import type { Move } from '../moves.ts'
import { placeOf } from '../unit-name.ts'
import { withWordsAloud } from './beat-aloud.ts'
import type { Hint } from './hint.ts'
import type { Scene, Telling } from './proof/proof.ts'
import { noteWords } from './words/note-words.ts'

/** A step of logic, told in beats. */
export function stepHint(scene: Scene, { name, prove }: Telling): Hint {
  return {
    kind: 'step',
    technique: scene.step.technique,
    name,
    beats: withWordsAloud(scene.spec, prove(scene)),
    result: resultOf(scene),
    targets: cellsOf(scene),
    move: moveOf(scene),
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
  return msg('grid.hint.placed', { letter, ...placeOf(placed.cell) })
}

function moveOf({ step: { placements, eliminations } }: Scene): Move {
  const [placed] = placements
  if (placed)
    return { type: 'place', cell: placed.cell, symbol: placed.symbol, tidy: true, shown: true }
  return {
    type: 'eliminate',
    candidates: eliminations.map(({ cell, symbol }) => ({ cell, symbol })),
  }
}
