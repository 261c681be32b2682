import type { Owned } from '../../../../visit/visit.ts'
import type { nextHint } from '../../core/hint/next-hint.ts'

export type NextHint = typeof nextHint

/** Where hints come from. */
export interface HintSource {
  /** The function that finds hints; null until it is fetched. */
  readonly ready: NextHint | null
  load(): Promise<NextHint>
}

/**
 * Fetches the techniques and their explanations. They are a file of their own, larger than all the rest of
 * the grid, which is fetched while the player reads the first letters. After a failure, `load` tries again.
 */
class FetchedHints implements HintSource {
  ready: NextHint | null = null

  async load(): Promise<NextHint> {
    const { nextHint: found } = await import('../../core/hint/next-hint.ts')
    this.ready = found
    return found
  }
}

/** The visit's own source of hints. */
export function ownHints(): Owned<HintSource> {
  return { value: new FetchedHints(), end: () => undefined }
}
