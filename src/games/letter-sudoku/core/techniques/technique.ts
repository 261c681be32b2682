import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import type { CandidateGrid } from '../solver/candidates.ts'
import type { Symbol } from '../symbol.ts'

export type TechniqueId = 'lastCell' | 'hiddenSingleBox' | 'hiddenSingleLine' | 'nakedSingle'

export interface CellSymbol {
  readonly cell: CellIndex
  readonly symbol: Symbol
}

/** One use of a technique: what follows, and everything that an explanation needs. */
export interface Step {
  readonly technique: TechniqueId
  readonly placements: readonly CellSymbol[]
  readonly eliminations: readonly CellSymbol[]
  /** The cells that it follows from. */
  readonly causes: readonly CellIndex[]
  /** The unit that is looked at; null when a cell alone is. */
  readonly unit: Unit | null
}

/**
 * A way to reason. It never guesses: what it finds follows from the position.
 * Ratings are those of Sudoku Explainer (Nicolas Juillerat, 2006–2007).
 */
export interface Technique {
  readonly id: TechniqueId
  readonly rating: number
  /** The first step that the technique allows, or null. */
  find(grid: CandidateGrid): Step | null
}
