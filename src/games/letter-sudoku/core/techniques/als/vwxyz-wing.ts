import type { Technique } from '../technique.ts'
import { visitBivalueWings } from './visit-bivalue-wings.ts'

/** By the most candidates that a cell of the set has. */
const RATINGS: Readonly<Record<number, number>> = { 2: 6.3, 3: 6.4, 4: 6.3, 5: 6.2 }
const rating = 6.2

/**
 * Four cells of a unit with five symbols, and a cell of two of these. Rated as by Sukaku Explainer
 * (SudokuMonster's continuation of Sudoku Explainer): 6.2 to 6.4.
 */
export const vwxyzWing: Technique = {
  id: 'vwxyzWing',
  rating,
  visit: (position, see) =>
    visitBivalueWings(vwxyzWing, position, 5, (most) => RATINGS[most] ?? rating, see),
}
