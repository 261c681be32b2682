import { msg } from '../../../../../kit/text.ts'
import { letterOf } from '../../alphabet.ts'
import type { Position } from '../../solver/position.ts'
import { EMPTY, maskOf, symbolsOf } from '../../symbol.ts'
import { shortCellName } from '../../unit-name.ts'
import { eachOnce, goneNotes, notesIn } from '../hint-notes.ts'
import { anyOfCells, cellWords } from '../words/cell-words.ts'
import { letterWords } from '../words/letter-words.ts'
import { outWords } from '../words/out-words.ts'
import { inUnits } from '../words/unit-words.ts'
import { boxesOf } from './boxes-of.ts'
import type { Explainer } from './explanation.ts'

/**
 * Universal graves: without a few extra notes every open cell would have two, and the puzzle
 * several solutions or none.
 */
export const explainGrave: Explainer = (scene) => {
  const { spec, position, step } = scene
  const { roof = [], set } = step
  const letters = letterWords(spec, step.symbols)
  const params = { cells: cellWords(roof), letters, out: outWords(scene) }
  const shown = {
    look: step.units.length > 0 ? step.units : boxesOf(roof),
    notes: eachOnce(
      goneNotes(step),
      notesIn(position, roof, step.symbols, 'counter'),
      notesIn(position, set?.cells ?? [], set?.symbols ?? [], 'reason'),
    ),
  }
  switch (step.technique) {
    case 'bug1':
      return {
        text: msg('grid.hint.grave1', { ...params, cells: shortCellName(roof[0] ?? 0) }),
        ...shown,
      }
    case 'bug2':
      return { text: msg('grid.hint.grave2', { ...params, places: anyOfCells(roof) }), ...shown }
    case 'bug3':
      return {
        text: msg('grid.hint.grave3', {
          ...params,
          set: cellWords(set?.cells ?? []),
          own: letterWords(spec, set?.symbols ?? []),
          unit: inUnits(step.units),
        }),
        ...shown,
      }
    default: {
      const common = letterOf(spec.alphabet, commonOf(position, roof, step.symbols))
      return { text: msg('grid.hint.grave4', { ...params, common }), ...shown }
    }
  }
}

/** The candidate that cells have in common beside some symbols. */
function commonOf(
  { candidates }: Position,
  cells: readonly number[],
  symbols: readonly number[],
): number {
  const beside = symbols.reduce((mask, symbol) => mask & ~maskOf(symbol), 0x1ff)
  return symbolsOf(cells.reduce((mask, cell) => mask & (candidates[cell] ?? 0), beside))[0] ?? EMPTY
}
