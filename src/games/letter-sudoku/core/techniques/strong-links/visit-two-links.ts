import type { Position } from '../../solver/position.ts'
import type { Visitor } from '../technique.ts'
import type { LinkScope } from './find-strong-links.ts'
import { isGrouped, strongLinkStep } from './strong-link-step.ts'
import { kindsOf, visitStrongLinks } from './visit-strong-links.ts'
import type { LinkChain } from './visit-strong-links.ts'

export type TwoLinkPattern =
  'skyscraper' | 'twoStringKite' | 'turbotFish' | 'emptyRectangle' | 'groupedTurbotFish'

const BASE = 4
const EVERYTHING = { boxes: true, groups: true }
const SCOPES: Readonly<Record<TwoLinkPattern, LinkScope>> = {
  skyscraper: { boxes: false, groups: false },
  twoStringKite: { boxes: false, groups: false },
  turbotFish: { boxes: true, groups: false },
  emptyRectangle: EVERYTHING,
  groupedTurbotFish: EVERYTHING,
}

/** Shows the patterns of one name among those of two strong links. */
export function visitTwoLinks(pattern: TwoLinkPattern, position: Position, see: Visitor): boolean {
  return visitStrongLinks(
    position,
    2,
    SCOPES[pattern],
    (chain) => patternOf(chain) === pattern && see(strongLinkStep(pattern, chain, BASE)),
  )
}

/** Shows all patterns of two strong links in one search, each under its own name. */
export function visitAllTwoLinks(position: Position, see: Visitor): boolean {
  return visitStrongLinks(position, 2, EVERYTHING, (chain) =>
    see(strongLinkStep(patternOf(chain), chain, BASE)),
  )
}

function patternOf(chain: LinkChain): TwoLinkPattern {
  const kinds = kindsOf(chain)
  if (isGrouped(chain)) return isEmptyRectangle(chain) ? 'emptyRectangle' : 'groupedTurbotFish'
  if (kinds.has('box')) return 'turbotFish'
  return kinds.size === 2 ? 'twoStringKite' : 'skyscraper'
}

/** A box with a row and a column, and a line with two cells. */
function isEmptyRectangle(chain: LinkChain): boolean {
  const kinds = kindsOf(chain)
  return (
    kinds.has('box') &&
    kinds.size === 2 &&
    chain.passages.every(({ link }) => link.grouped === link.unit >= 18)
  )
}
