import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import { shortCellName } from '../../unit-name.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer } from './explanation.ts'

/** XY- and XYZ-wings: whatever the pivot is, one of the cells holds the same letter. */
export const explainPincers: Explainer = (scene) => {
  const { spec, position, step } = scene
  const last = step.eliminations[0]?.symbol ?? EMPTY
  const [low, high] = step.symbols.filter((symbol) => symbol !== last)
  const pincers = step.causes.filter((cell) => cell !== step.pivot)
  const pincerOf = (symbol: number | undefined) =>
    pincers.find((cell) => position.allows(cell, symbol ?? EMPTY)) ?? 0
  const params = {
    pivot: shortCellName(step.pivot ?? 0),
    a: letterOf(spec.alphabet, low ?? EMPTY),
    b: letterOf(spec.alphabet, high ?? EMPTY),
    c: letterOf(spec.alphabet, last),
    one: shortCellName(pincerOf(low)),
    other: shortCellName(pincerOf(high)),
    out: outWords(scene),
  }
  return step.technique === 'xyzWing'
    ? { text: msg('grid.hint.xyzWing', params), look: boxesOf([step.pivot ?? 0]) }
    : { text: msg('grid.hint.xyWing', params), look: boxesOf([step.pivot ?? 0]) }
}

/**
 * W-wing: two cells with the same two letters. A strong link keeps them from both holding one of
 * these.
 */
export const explainBridge: Explainer = (scene) => {
  const { spec, step } = scene
  const left = step.eliminations[0]?.symbol ?? EMPTY
  const bridge = step.symbols.find((symbol) => symbol !== left) ?? EMPTY
  const ends = step.roof ?? []
  const [one, other] = step.causes.filter((cell) => !ends.includes(cell))
  return {
    text: msg('grid.hint.wWing', {
      one: shortCellName(one ?? 0),
      other: shortCellName(other ?? 0),
      a: letterOf(spec.alphabet, bridge),
      b: letterOf(spec.alphabet, left),
      unit: inUnits(step.units),
      end1: shortCellName(ends[0] ?? 0),
      end2: shortCellName(ends[1] ?? 0),
      out: outWords(scene),
    }),
  }
}
