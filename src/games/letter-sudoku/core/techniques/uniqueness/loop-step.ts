import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { TechniqueId } from '../technique-id.ts'
import type { CellSymbol, Step } from '../technique.ts'
import type { UniqueLoop } from './find-unique-loops.ts'

/** What a rule makes of a loop. */
export interface LoopFinding {
  readonly technique: TechniqueId
  readonly eliminations: readonly CellSymbol[]
  readonly units?: readonly Unit[]
  /** What is added to the rating of a loop of this length. */
  readonly supplement?: number
  /** Cells beside the loop that a naked or hidden set is made of. */
  readonly set?: Step['set']
}

/**
 * The step of a loop: causes are its cells and those of the set, roof its cells with other candidates,
 * symbols the pair. Sudoku Explainer: 4.5 for a rectangle, 4.6 for six cells, 4.7 for eight, 5.0 for
 * more.
 */
export function loopStep(loop: UniqueLoop, finding: LoopFinding): Step {
  const { technique, eliminations, units = [], supplement = 0, set } = finding
  return {
    technique,
    rating: Math.round((ratingOf(loop.cells.length) + supplement) * 10) / 10,
    placements: [],
    eliminations,
    causes: [...loop.cells, ...(set?.cells ?? [])].sort((a, b) => a - b),
    units,
    symbols: loop.pair,
    roof: loop.extras,
    ...(set && { set }),
  }
}

function ratingOf(length: number): number {
  if (length >= 10) return 5
  return 4.5 + (length - 4) / 20
}
