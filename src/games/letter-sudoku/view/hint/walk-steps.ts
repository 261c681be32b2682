import type { Scheduler } from '../../../../later/scheduler.ts'
import type { Owned, Visit } from '../../../../visit/visit.ts'
import { gridRules } from '../../core/rules.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { ownHints } from './hint-source.ts'
import type { HintSource } from './hint-source.ts'

/** How many steps a walk takes from a state to the end of the grid. */
export interface WalkSteps {
  /** Undefined until it was counted. */
  left(spec: Spec, state: State): number | undefined
  /**
   * Counts: finds hint after hint, as the walk does, each in a task of its own, so that the page answers in between.
   * What was counted before is not counted again. Without the code that finds a hint nothing is told.
   */
  count(spec: Spec, state: State, later: Scheduler, tell: () => void): void
}

export function createWalkSteps(source: Pick<HintSource, 'find' | 'fetchNext'>): WalkSteps {
  const known = new Map<string, number>()

  function left(spec: Spec, state: State): number | undefined {
    return gridRules.status(spec, state) === 'finished' ? 0 : known.get(keyOf(spec, state))
  }

  return {
    left,
    count(spec, start, later, tell) {
      const path: string[] = []

      function goOn(state: State): void {
        const rest = left(spec, state)
        const hint = rest === undefined ? source.find(spec, state) : null
        if (hint === undefined) {
          void later.until(source.fetchNext().then(soon(state), () => undefined))
        } else if (hint) {
          path.push(keyOf(spec, state))
          const next = gridRules.apply(spec, state, hint.move)
          if (next.ok) soon(next.value)()
        } else {
          path.forEach((key, at) => known.set(key, (rest ?? 0) + path.length - at))
          tell()
        }
      }

      const soon = (state: State) => (): unknown => later.soon(() => goOn(state))
      soon(start)()
    },
  }
}

/** Two states with the same key are helped in the same way. */
function keyOf({ givens, solution }: Spec, { values, marks, swept, struck }: State): string {
  return [givens, solution, values, marks, swept, struck].join(';')
}

/** The visit's own counts. */
export function ownWalkSteps(visit: Visit): Owned<WalkSteps> {
  return { value: createWalkSteps(visit.own(ownHints)), end: () => undefined }
}
