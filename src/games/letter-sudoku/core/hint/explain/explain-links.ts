import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY } from '../../symbol.ts'
import type { Link } from '../../techniques/technique.ts'
import { eachOnce, goneNotes, thoughtNotes } from '../hint-notes.ts'
import { anyOfCells } from '../words/cell-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnit, inUnits } from '../words/unit-words.ts'
import { explainChain } from './explain-chain.ts'
import type { Explainer } from './explanation.ts'

/** Two strong links of a letter, joined by a unit: it is at one of the two outer ends. */
export const explainTwoLinks: Explainer = (scene) => {
  const { spec, step } = scene
  const [far1, near1, near2, far2] = step.chain ?? []
  const [first, second, join] = step.units
  if (!far1 || !near1 || !near2 || !far2 || !first || !second || !join) return explainChain(scene)
  return {
    text: msg('grid.hint.twoLinks', {
      letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
      first: inUnit(first),
      second: inUnit(second),
      join: inUnit(join),
      far1: anyOfCells(cellsOf(far1)),
      near1: anyOfCells(cellsOf(near1)),
      near2: anyOfCells(cellsOf(near2)),
      far2: anyOfCells(cellsOf(far2)),
      out: outWords(scene),
    }),
    look: [first, second],
    notes: eachOnce(
      goneNotes(step),
      thoughtNotes([{ ...far1, on: true }, far2, { ...near1, on: false }, near2]),
    ),
  }
}

/** Two such patterns on the same cells, as one. */
export const explainDualLinks: Explainer = (scene) => {
  const { spec, step } = scene
  const box = step.units.filter(({ kind }) => kind === 'box').slice(0, 1)
  return {
    text: msg('grid.hint.dualLinks', {
      letter: letterOf(spec.alphabet, step.symbols[0] ?? EMPTY),
      unit: inUnits(box),
      out: outWords(scene),
    }),
    look: box,
  }
}

function cellsOf({ cell, cells }: Link): readonly number[] {
  return cells ?? [cell]
}
