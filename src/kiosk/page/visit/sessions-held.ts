import type { HeldSession } from '../../../visit/visit.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Watched } from '../../../visit/watched.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'

/** A round that is open in a visit. */
export interface HeldRound {
  readonly session: HeldSession
  readonly of: RoundOf
  /** The name of its save. */
  readonly key: string
}

/** Why time stands: nobody may be there, or the code to go on at home is shown. */
export type Standstill = 'idle' | 'handOver'

/** The sessions of a visit, so that their time can stand while nobody plays. */
export interface SessionsHeld {
  /** The round that was opened last, of those that are open. */
  readonly latest: Watched<HeldRound | null>
  add(round: HeldRound): void
  /** Stops the time of those that run; the same ones go on once there is no reason left. */
  stand(stands: boolean, why?: Standstill): void
}

export function createSessionsHeld(): SessionsHeld {
  const all = new Set<HeldRound>()
  const latest = createWatched<HeldRound | null>(null)
  const reasons = new Set<Standstill>()
  let stopped: HeldRound[] = []
  return {
    latest,
    add(round) {
      all.add(round)
      latest.set(round)
      round.session.subscribe(({ type }) => {
        if (type !== 'ended') return
        all.delete(round)
        latest.set([...all].at(-1) ?? null)
      })
    },
    stand(stands, why = 'idle') {
      if (stands) {
        reasons.add(why)
        const running = [...all].filter(({ session }) => session.snapshot().running)
        for (const { session } of running) session.pause()
        stopped.push(...running)
        return
      }
      reasons.delete(why)
      if (reasons.size > 0) return
      for (const round of stopped) if (all.has(round)) round.session.resume()
      stopped = []
    },
  }
}
