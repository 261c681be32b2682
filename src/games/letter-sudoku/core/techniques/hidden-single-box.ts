import { UNITS } from '../../../../kit/grid-geometry.ts'
import { findHiddenSingle } from './find-hidden-single.ts'
import type { Technique } from './technique.ts'

const BOXES = UNITS.filter((unit) => unit.kind === 'box')

/** A box has one cell left for a symbol. Sudoku Explainer: 1.2. */
export const hiddenSingleBox: Technique = {
  id: 'hiddenSingleBox',
  rating: 1.2,
  find: (grid) => findHiddenSingle('hiddenSingleBox', grid, BOXES),
}
