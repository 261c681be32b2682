import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import { EMPTY, symbolsOf } from '../../symbol.ts'
import type { Step } from '../../techniques/technique.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, notesIn } from '../hint-notes.ts'
import { cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import type { Explainer } from './explanation.ts'

/**
 * Wings of four cells and more: cells of a unit with one letter too many, and a cell with two of
 * these letters. It takes one of them away from the set; in a locked wing it may be either.
 */
export const explainSetWing: Explainer = (scene) => {
  const { spec, position, step } = scene
  const { pivot: pair = 0 } = step
  const cells = step.causes.filter((cell) => cell !== pair)
  const two = symbolsOf(position.candidates[pair] ?? 0)
  const lost = new Set(step.eliminations.map(({ symbol }) => symbol))
  const left = two.find((symbol) => lost.has(symbol)) ?? EMPTY
  const taken = two.find((symbol) => symbol !== left) ?? EMPTY
  const params = {
    pair: shortCellName(pair),
    x: letterOf(spec.alphabet, taken),
    z: letterOf(spec.alphabet, left),
    cells: cellWords(cells),
    out: outWords(scene),
  }
  const notes = eachOnce(
    goneNotes(step),
    notesIn(position, [pair], two, 'counter'),
    notesIn(position, cells, step.symbols, 'reason'),
  )
  return isLocked(step, left)
    ? {
        text: msg('grid.hint.setWingLocked', {
          ...params,
          letters: letterWords(spec, step.symbols),
        }),
        notes,
      }
    : { text: msg('grid.hint.setWing', params), notes }
}

/** Whether the cell takes either letter away from the set, so that all are used up: more than one goes. */
function isLocked({ eliminations }: Step, left: number): boolean {
  return left === EMPTY || eliminations.some(({ symbol }) => symbol !== left)
}
