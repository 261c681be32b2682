import type { Step, Technique } from '../technique.ts'
import { twoStringKite } from './two-string-kite.ts'
import { visitDualLinks } from './visit-dual-links.ts'

/**
 * Two kites that hang on the same two cells of a box, by the other row and column each. HoDoKu's dual
 * 2-string kite; not in Sukaku Explainer, rated with the kite.
 */
export const dualTwoStringKite: Technique = {
  id: 'dualTwoStringKite',
  rating: 4.1,
  visit: (position, see) =>
    visitDualLinks(dualTwoStringKite, position, [twoStringKite], cellsInBox, see),
}

/** A kite's third unit is the box that joins its strings. */
function cellsInBox({ causes, units }: Step): string {
  return causes.filter((cell) => units[2]?.cells.includes(cell)).join()
}
