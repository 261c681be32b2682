import type { TechniqueId } from '../technique-id.ts'
import type { Technique } from '../technique.ts'
import { visitAlsChains } from './visit-als-chains.ts'

// Almost locked sets, each linked to the next by another symbol than to the one before. Not in Sudoku
// Explainer: ratings follow the order of HoDoKu.

/** Three sets. HoDoKu: ALS-XY-wing, score 320. */
export const alsXyWing = alsChains('alsXyWing', { rating: 7.2, least: 3, most: 3 })
/** Four to seven sets. HoDoKu: ALS chain, score 340. */
export const alsChain = alsChains('alsChain', { rating: 7.5, least: 4, most: 7 })

interface Row {
  readonly rating: number
  /** The fewest sets of a chain, and the most. */
  readonly least: number
  readonly most: number
}

function alsChains(id: TechniqueId, { rating, least, most }: Row): Technique {
  const rule = { id, rating }
  return { ...rule, visit: (position, see) => visitAlsChains(rule, position, { least, most }, see) }
}
