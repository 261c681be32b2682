import { msg } from '../../../../../kit/text.ts'
import { cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import type { Explainer } from './explanation.ts'

/** As many cells of a unit as they have letters between them. */
export const explainNakedSet: Explainer = (scene) => ({
  text: msg('grid.hint.nakedSet', {
    cells: cellWords(scene.step.causes),
    letters: letterWords(scene.spec, scene.step.symbols),
    units: inUnits(scene.step.units),
    out: outWords(scene),
  }),
})
