import type { Owned } from '../../../../visit/visit.ts'
import type { nextHint } from '../../core/hint/next-hint.ts'

export type NextHint = typeof nextHint

/** Where hints come from. */
export interface HintSource {
  /** What finds them, once it is there. */
  readonly ready: NextHint | null
  load(): Promise<NextHint>
}

/**
 * The techniques and their explanations are a file of their own, larger than all the rest of the grid:
 * it is fetched while the player reads the first letters. What did not arrive is asked for again.
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
