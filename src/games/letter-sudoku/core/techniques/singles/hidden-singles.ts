import { UNITS } from '../../../../../kit/grid-geometry.ts'
import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitHiddenSingles } from './visit-hidden-singles.ts'

/** Indices into `UNITS`. */
const BOXES = [...UNITS.keys()].filter((index) => UNITS[index]?.kind === 'box')
const LINES = [...UNITS.keys()].filter((index) => UNITS[index]?.kind !== 'box')

// A unit has one cell left for a symbol. Ratings are Sudoku Explainer's.
export const hiddenSingleBox = hiddenSingle('hiddenSingleBox', { rating: 1.2, units: BOXES })
export const hiddenSingleLine = hiddenSingle('hiddenSingleLine', { rating: 1.5, units: LINES })

function hiddenSingle(
  id: TechniqueId,
  { rating, units }: { rating: number; units: readonly number[] },
): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitHiddenSingles(rule, position, units, see) }
}
