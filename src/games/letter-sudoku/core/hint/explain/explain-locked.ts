import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { shortCellName } from '../../unit-name.ts'
import { cellWords } from '../words/cell-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import type { Explainer } from './explanation.ts'

/** Pointing and claiming: all places of a letter in one unit lie in another one too. */
export const explainLocked: Explainer = (scene) => {
  const { spec, step } = scene
  const [base, cover, left] = step.units
  const [placed] = step.placements
  const params = {
    letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
    base: inUnits(base ? [base] : []),
    cover: inUnits(cover ? [cover] : []),
    cells: cellWords(step.causes),
  }
  const look = base && [base]
  if (!placed || !left)
    return {
      text: msg('grid.hint.locked', { ...params, out: outWords(scene) }),
      ...(look && { look }),
    }
  const last = { unit: inUnits([left]), cell: shortCellName(placed.cell) }
  return { text: msg('grid.hint.lockedDirect', { ...params, ...last }), ...(look && { look }) }
}
