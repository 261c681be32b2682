import type { Scheduler } from '../../../../later/scheduler.ts'
import type { Owned } from '../../../../visit/visit.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { lowerFinding } from '../../core/hint/lower-finding.ts'
import type { upperFinding } from '../../core/hint/upper-finding.ts'
import type { upperTelling } from '../../core/hint/upper-telling.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'

/** What shows hints and puts them into words; see `hint-view.ts`. */
export type HintView = typeof import('./hint-view.ts')

/** What counts the steps of a walk. */
export type WalkView = typeof import('./walk-count.tsx')

/** Where hints come from. */
export interface HintSource {
  /** The next hint; null when nothing is left to do, undefined until the code that finds it is fetched. */
  find(spec: Spec, state: State): Hint | null | undefined
  /** Fetches the first part that is not there yet. */
  fetchNext(): Promise<void>
  /** What shows them; null until it is fetched, which it is before the first hint is found. */
  readonly view: HintView | null
}

/**
 * Fetches the techniques and what is told of them. They are several parts, together larger than all the rest of the
 * grid. The lower part of the ladder is fetched while the player reads the first letters; the upper part with
 * a grid of experts, or when a hint needs it. After a failure, `fetchNext` tries again.
 */
class FetchedHints implements HintSource {
  view: HintView | null = null
  private lower: typeof lowerFinding | null = null
  private upper: { find: typeof upperFinding; tell: typeof upperTelling } | null = null

  find(spec: Spec, state: State): Hint | null | undefined {
    if (!this.lower || !this.view) return undefined
    const finding = this.lower(spec, state)
    if (finding) return this.view.lowerTelling(spec, state, finding)
    if (!this.upper) return undefined
    const harder = this.upper.find(spec, state)
    return harder && this.upper.tell(spec, harder)
  }

  async fetchNext(): Promise<void> {
    if (!this.lower || !this.view) await this.fetchLower()
    else if (!this.upper) await this.fetchUpper()
  }

  private async fetchLower(): Promise<void> {
    const [finder, view] = await Promise.all([
      import('../../core/hint/lower-finding.ts'),
      import('./hint-view.ts'),
    ])
    this.lower = finder.lowerFinding
    this.view = view
  }

  private async fetchUpper(): Promise<void> {
    const [finder, telling] = await Promise.all([
      import('../../core/hint/upper-finding.ts'),
      import('../../core/hint/upper-telling.ts'),
    ])
    this.upper = { find: finder.upperFinding, tell: telling.upperTelling }
  }
}

/** Fetches what counts the steps of a walk; null where it does not arrive: then they go uncounted. */
export function fetchWalk(later: Scheduler): Promise<WalkView | null> {
  return later.until(import('./walk-count.tsx').catch(() => null))
}

/** The visit's own source of hints. */
export function ownHints(): Owned<HintSource> {
  return { value: new FetchedHints(), end: () => undefined }
}
