import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { shortCellName } from '../../unit-name.ts'
import { cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import type { Explainer } from './explanation.ts'

/** As many letters as they have cells of a unit between them; direct where that places another one. */
export const explainHiddenSet: Explainer = (scene) => {
  const { spec, step } = scene
  const params = {
    letters: letterWords(spec, step.symbols),
    unit: inUnits(step.units),
    cells: cellWords(step.causes),
    count: step.causes.length,
  }
  const [placed] = step.placements
  if (!placed) return { text: msg('grid.hint.hiddenSet', { ...params, out: outWords(scene) }) }
  const letter = letterOf(spec.alphabet, placed.symbol)
  const cell = shortCellName(placed.cell)
  return { text: msg('grid.hint.hiddenSetDirect', { ...params, letter, cell }) }
}
