import type { Step, Technique } from '../technique.ts'
import { emptyRectangle } from './empty-rectangle.ts'
import { turbotFish } from './turbot-fish.ts'
import { visitDualLinks } from './visit-dual-links.ts'

/**
 * Two empty rectangles of the same box. HoDoKu's dual empty rectangle, which counts boxes with two
 * places as well; not in Sukaku Explainer, rated with the empty rectangle.
 */
export const dualEmptyRectangle: Technique = {
  id: 'dualEmptyRectangle',
  rating: 4.3,
  visit: (position, see) =>
    visitDualLinks(dualEmptyRectangle, position, [emptyRectangle, turbotFish], boxOfStep, see),
}

function boxOfStep({ symbols, units }: Step): string {
  const box = units.slice(0, 2).find(({ kind }) => kind === 'box')
  return `${symbols[0]} ${box?.index}`
}
