import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../../../kit/day.ts'
import { reasonText } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Visit } from '../../../../visit/visit.ts'
import { NO_RESULTS, kindResults } from '../../../../session/results.ts'
import type { Results } from '../../../../session/results.ts'
import type { Session } from '../../../../session/session.ts'
import { gridRules } from '../../core/rules.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { Band } from '../../core/rating/band.ts'
import type { State } from '../../core/state.ts'

/** The kinds of grids that results are kept of: the pack's own grid, the bands, and the grids of days. */
export type GridKind = 'printed' | Band | 'daily'

export function kindOf(band: Band | null, day: Day | null): GridKind {
  return day === null ? (band ?? 'printed') : 'daily'
}

/** The results as they are kept. Damaged results are set aside, and the player is told of it. */
export function readGridResults({ kept, notify }: Pick<Visit, 'kept' | 'notify'>): Results {
  const results = kept.results.read(gridRules.id)
  if (results.ok) return results.value
  notify(reasonText(results.reason))
  return NO_RESULTS
}

interface Counted {
  readonly session: Session<Spec, State, Move>
  /** The name of the grid's save. */
  readonly name: string
  readonly kind: GridKind
  readonly day: Day | null
}

/**
 * Counts a grid at the move that solves it. The grid of a day counts for the streak when it was opened on
 * that day, even if it is solved after midnight.
 * @returns whether its time was the best
 */
export function useCountedSolve({ session, name, kind, day }: Counted): boolean {
  const { calendar, kept, notify } = useVisit()
  const [bestOf, setBestOf] = useState<Counted['session'] | null>(null)

  useEffect(() => {
    const opened = calendar.today()
    return session.subscribe((event) => {
      if (event.type === 'startedOver') setBestOf(null)
      if (event.type !== 'solved') return
      const { hints } = session.snapshot()
      const { before, after, trouble } = kept.results.count(gridRules.id, {
        name,
        kind,
        elapsed: event.elapsed,
        hints,
        day: day === opened ? day : null,
      })
      if (trouble) notify(reasonText(trouble))
      const { best } = kindResults(after, kind)
      if (best !== kindResults(before, kind).best) setBestOf(session)
    })
  }, [session, name, kind, day])

  return bestOf === session
}
