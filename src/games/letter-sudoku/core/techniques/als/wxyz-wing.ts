import type { Technique } from '../technique.ts'
import { visitBivalueWings } from './visit-bivalue-wings.ts'

const rating = 5.5

/**
 * Three cells of a unit with four symbols, and a cell of two of these. Rated as by Sukaku Explainer
 * (SudokuMonster's continuation of Sudoku Explainer): 5.5, and 5.6 where the largest cell has three.
 */
export const wxyzWing: Technique = {
  id: 'wxyzWing',
  rating,
  visit: (position, see) =>
    visitBivalueWings(wxyzWing, position, 4, (most) => (most === 3 ? 5.6 : rating), see),
}
