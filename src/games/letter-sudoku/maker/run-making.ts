import type { Result } from '../../../kit/result.ts'
import type { MadePuzzle, PuzzleWish } from './made-puzzle.ts'
import { makePuzzle } from './make-puzzle.ts'
import type { MakingProgress } from './make-puzzle.ts'

/** Milliseconds of work between two looks at what else is wanted. */
const SLICE = 30

export interface Making {
  readonly isCancelled: () => boolean
  readonly onProgress: (progress: MakingProgress) => void
}

/** Makes a puzzle in slices, so that a page or a worker stays able to answer; null when cancelled. */
export async function runMaking(
  wish: PuzzleWish,
  { isCancelled, onProgress }: Making,
): Promise<Result<MadePuzzle> | null> {
  const steps = makePuzzle(wish)
  while (!isCancelled()) {
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return step.value
      if (performance.now() >= end) onProgress(step.value)
    } while (performance.now() < end)
    await new Promise((go) => setTimeout(go))
  }
  return null
}
