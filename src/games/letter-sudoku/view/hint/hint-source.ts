import type { Owned } from '../../../../visit/visit.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { lowerHint } from '../../core/hint/lower-hint.ts'
import type { nextHint } from '../../core/hint/next-hint.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'

/** Where hints come from. */
export interface HintSource {
  /** The next hint; null when nothing is left to do, undefined until the code that finds it is fetched. */
  find(spec: Spec, state: State): Hint | null | undefined
  /** Fetches the first part that is not there yet. */
  fetchNext(): Promise<void>
}

/**
 * Fetches the techniques and their explanations. They are two parts, together larger than all the rest of the
 * grid. The lower part of the ladder is fetched while the player reads the first letters; the upper part with
 * a grid of experts, or when a hint needs it. After a failure, `fetchNext` tries again.
 */
class FetchedHints implements HintSource {
  private lower: typeof lowerHint | null = null
  private whole: typeof nextHint | null = null

  find(spec: Spec, state: State): Hint | null | undefined {
    return this.whole ? this.whole(spec, state) : (this.lower?.(spec, state) ?? undefined)
  }

  async fetchNext(): Promise<void> {
    if (!this.lower) this.lower = (await import('../../core/hint/lower-hint.ts')).lowerHint
    else this.whole ??= (await import('../../core/hint/next-hint.ts')).nextHint
  }
}

/** The visit's own source of hints. */
export function ownHints(): Owned<HintSource> {
  return { value: new FetchedHints(), end: () => undefined }
}
