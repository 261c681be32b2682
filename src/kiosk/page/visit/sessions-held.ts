import type { HeldSession } from '../../../visit/visit.ts'

/** The sessions of a visit, so that their time can stand while nobody may be there. */
export interface SessionsHeld {
  add(session: HeldSession): void
  /** Stops the time of those that run, or lets the same ones go on. */
  stand(stands: boolean): void
}

export function createSessionsHeld(): SessionsHeld {
  const all = new Set<HeldSession>()
  let stopped: HeldSession[] = []
  return {
    add(session) {
      all.add(session)
      session.subscribe(({ type }) => type === 'ended' && all.delete(session))
    },
    stand(stands) {
      if (stands) {
        const running = [...all].filter((session) => session.snapshot().running)
        for (const session of running) session.pause()
        stopped.push(...running)
        return
      }
      for (const session of stopped) if (all.has(session)) session.resume()
      stopped = []
    },
  }
}
