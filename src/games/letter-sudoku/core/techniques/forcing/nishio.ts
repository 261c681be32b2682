import { CELLS } from '../../../../../kit/grid-geometry.ts'
import { SYMBOLS } from '../../symbol.ts'
import type { Link, Step, Technique } from '../technique.ts'
import { lengthSupplement } from './length-supplement.ts'
import { SymbolTrial } from './symbol-trial.ts'

const rating = 7.5

/**
 * Supposes that a symbol is in a cell, or is not, and follows that symbol alone until two of it see
 * each other or a unit has no place for it. Sudoku Explainer 1.2.1 (Nishio forcing chains): 7.5 and
 * more by length. The length here is twice the number of symbols placed on the way, needed or not,
 * so that it does not depend on their order.
 */
export const nishio: Technique = {
  id: 'nishio',
  rating,
  visit(position, see) {
    for (const symbol of SYMBOLS)
      for (const cell of CELLS) {
        if (!position.allows(cell, symbol)) continue
        for (const on of [true, false]) {
          const trial = new SymbolTrial(position, symbol)
          if (trial.fails({ cell, on }) && see(stepOf(trial))) return true
        }
      }
    return false
  },
}

function stepOf({ thoughts, units }: SymbolTrial): Step {
  const [{ cell, symbol, on }] = thoughts as [Link]
  const target = [{ cell, symbol }]
  return {
    technique: nishio.id,
    rating: Math.round(rating * 10 + lengthSupplement(2 * thoughts.length)) / 10,
    placements: on ? [] : target,
    eliminations: on ? target : [],
    causes: [...new Set(thoughts.slice(1).map((link) => link.cell))].sort((a, b) => a - b),
    units: [...units],
    symbols: [symbol],
    cases: [thoughts],
  }
}
