import { UNITS } from '../../../../kit/grid-geometry.ts'
import { findHiddenSingle } from './find-hidden-single.ts'
import type { Technique } from './technique.ts'

const LINES = UNITS.filter((unit) => unit.kind !== 'box')

/** A row or column has one cell left for a symbol. Sudoku Explainer: 1.5. */
export const hiddenSingleLine: Technique = {
  id: 'hiddenSingleLine',
  rating: 1.5,
  find: (grid) => findHiddenSingle('hiddenSingleLine', grid, LINES),
}
