import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { TechniqueId } from '../technique-id.ts'
import type { Link, Step } from '../technique.ts'
import { kindsOf, unitsOf } from './visit-strong-links.ts'
import type { LinkChain } from './visit-strong-links.ts'
import type { LinkEnd } from './find-strong-links.ts'

/**
 * The step of a chain of strong links. Causes are the cells of the links, units the links' units and
 * then those that join one to the next; the chain goes from one outer end to the other.
 */
export function strongLinkStep(technique: TechniqueId, chain: LinkChain, base: number): Step {
  const causes = chain.passages
    .flatMap(({ entry, exit }) => [...entry.cells, ...exit.cells])
    .sort((a, b) => a - b)
  return {
    technique,
    rating: Math.round((base + supplementOf(chain)) * 10) / 10,
    placements: [],
    eliminations: chain.gone.map((cell) => ({ cell, symbol: chain.symbol })),
    causes,
    units: unitsOf(chain),
    symbols: [chain.symbol],
    chain: chain.passages.flatMap(({ entry, exit }) => [
      thoughtOf(chain, entry, false),
      thoughtOf(chain, exit, true),
    ]),
  }
}

function thoughtOf({ symbol }: LinkChain, { cells }: LinkEnd, on: boolean): Link {
  const [cell] = cells as [CellIndex]
  return cells.length === 1 ? { cell, symbol, on } : { cell, cells, symbol, on }
}

/**
 * Parallel lines are the easiest to see; then lines with boxes, or rows with columns; then all three;
 * then links between groups of cells. As Sukaku Explainer rates them.
 */
function supplementOf(chain: LinkChain): number {
  if (isGrouped(chain)) return 0.3
  const kinds = kindsOf(chain)
  if (kinds.size === 3) return 0.2
  return kinds.size === 2 || kinds.has('box') ? 0.1 : 0
}

/** Whether a link of the chain has more than one cell at an end. */
export function isGrouped({ passages }: LinkChain): boolean {
  return passages.some(({ link }) => link.grouped)
}
