import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { eachOnce, goneNotes, notesIn } from '../hint-notes.ts'
import { anyOfCells } from '../words/cell-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import type { Explainer } from './explanation.ts'

/** Parallel lines that have a letter in as many crossing lines only, apart from any fins. */
export const explainFish: Explainer = (scene) => {
  const { spec, position, step } = scene
  const half = step.units.length / 2
  const [bases, covers] = [step.units.slice(0, half), step.units.slice(half)]
  const params = {
    letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
    bases: inUnits(bases),
    covers: inUnits(covers),
    out: outWords(scene),
  }
  const [fins] = step.groups ?? []
  if (!fins) {
    const kind = bases[0]?.kind === 'row' ? 'row' : 'other'
    return { text: msg('grid.hint.fish', { ...params, kind }), look: bases }
  }
  return {
    text: msg('grid.hint.finnedFish', { ...params, fins: anyOfCells(fins) }),
    look: bases,
    notes: eachOnce(
      goneNotes(step),
      notesIn(position, fins, step.symbols, 'counter'),
      notesIn(position, step.causes, step.symbols, 'reason'),
    ),
  }
}
