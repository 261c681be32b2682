import type { Step, Technique } from '../technique.ts'
import { emptyRectangle, turbotFish, twoStringKite } from './strong-links.ts'
import { visitDualLinks } from './visit-dual-links.ts'

// HoDoKu's dual patterns. Sukaku Explainer lacks them, so each is rated with its single pattern.

/** Two kites that share the two cells of a box: each goes on by the other's row and column. */
export const dualTwoStringKite: Technique = {
  id: 'dualTwoStringKite',
  rating: 4.1,
  visit: (position, see) =>
    visitDualLinks(dualTwoStringKite, position, [twoStringKite], cellsInBox, see),
}

/** Two empty rectangles of the same box. As in HoDoKu, a box with two places counts as one, too. */
export const dualEmptyRectangle: Technique = {
  id: 'dualEmptyRectangle',
  rating: 4.3,
  visit: (position, see) =>
    visitDualLinks(dualEmptyRectangle, position, [emptyRectangle, turbotFish], boxOfStep, see),
}

/** A kite's third unit is the box that joins its strings. */
function cellsInBox({ causes, units }: Step): string {
  return causes.filter((cell) => units[2]?.cells.includes(cell)).join()
}

function boxOfStep({ symbols, units }: Step): string {
  const box = units.slice(0, 2).find(({ kind }) => kind === 'box')
  return `${symbols[0]} ${box?.index}`
}
