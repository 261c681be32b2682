import type { TechniqueId } from '../../../src/games/letter-sudoku/core/techniques/technique-id.ts'

/** A position and one step that a technique finds in it. */
export interface TechniqueExample {
  readonly id: TechniqueId
  /** 81 digits, a dot where empty; letters a to i for 1 to 9 where the solver placed them. */
  readonly grid: string
  /** Candidates that are gone beside those of the plain rule: "r4c7-19". */
  readonly gone?: string
  /** What follows: "r4c71" for a 1 in r4c7. */
  readonly eliminations?: string
  readonly placements?: string
  readonly causes: string
  readonly units: string
  readonly rating: number
}
