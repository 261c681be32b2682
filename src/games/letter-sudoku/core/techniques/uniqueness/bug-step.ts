import { symbolsOf } from '../../symbol.ts'
import type { Step } from '../technique.ts'
import type { Bug } from './find-bug.ts'

type Finding = Pick<Step, 'technique' | 'rating' | 'eliminations'> &
  Partial<Pick<Step, 'units' | 'set'>>

/**
 * The step of a grave: roof its cells with extra candidates, symbols these, causes those of a set
 * too.
 */
export function bugStep(bug: Bug, { units = [], ...finding }: Finding): Step {
  return {
    ...finding,
    placements: [],
    causes: [...bug.cells, ...(finding.set?.cells ?? [])].sort((a, b) => a - b),
    units,
    symbols: symbolsOf(bug.mask),
    roof: bug.cells,
  }
}
