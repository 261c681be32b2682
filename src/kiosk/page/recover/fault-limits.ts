/** How many faults in which time are too many: the page is then loaded again, as often as that at most. */
const MOST = 3
const WITHIN = 60_000

/** What a fault leads to. */
export interface Consequence {
  /** Whether the journal counts it. Faults that come by themselves, again and again, would fill it. */
  readonly isCounted: boolean
  readonly reloads: boolean
}

export interface FaultLimits {
  /** @param inVisit whether it has ended a visit */
  meet(inVisit: boolean, needsReload: boolean): Consequence
}

/** Survives a reload of the window, and not its end. */
type WindowStorage = Pick<Storage, 'getItem' | 'setItem'>

const RELOADED = 'netzero-booth-reloaded'

/** @param wall milliseconds since 1970, by a clock that can be set */
export function createFaultLimits(storage: () => WindowStorage, wall: () => number): FaultLimits {
  let times: number[] = []
  let fallback = -Infinity

  function reloadedAt(): number {
    try {
      return Number(storage().getItem(RELOADED) ?? -Infinity)
    } catch {
      return fallback
    }
  }
  function noteReload(now: number): void {
    fallback = now
    try {
      storage().setItem(RELOADED, String(now))
    } catch {
      // The page forgets it with its next load, and may then load again sooner.
    }
  }

  return {
    meet(inVisit, needsReload) {
      const now = wall()
      // A clock that was set back makes a time of later one of long ago.
      times = times.filter((time) => time <= now && now - time < WITHIN)
      times.push(now)
      const last = reloadedAt()
      const isTooMany = needsReload || times.length >= MOST
      const reloads = isTooMany && !(last <= now && now - last < WITHIN)
      if (reloads) noteReload(now)
      return { isCounted: inVisit || times.length <= MOST, reloads }
    },
  }
}
