import type { Scheduler } from '../../../later/scheduler.ts'
import { startRoundClock } from '../../../visit/round-clock.ts'
import type { RoundClock } from '../../../visit/round-clock.ts'
import type { HeldSession } from '../../../visit/visit.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Settable, Watched } from '../../../visit/watched.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'

/** A round that a visitor has opened. */
export interface RoundPlayed {
  readonly session: HeldSession
  readonly of: RoundOf
  /** Null where it was begun without one. */
  readonly clock: RoundClock | null
}

/** What a visitor plays, and the clocks of short rounds. */
export interface RoundsPlayed {
  /** Null where no round is open, as on the menu. */
  readonly now: Watched<RoundPlayed | null>
  /** Whether the time of the round is over, and the visitor has not said yet how to go on. The round stands then. */
  readonly isOver: Watched<boolean>
  /** No round has a clock while it is set, whoever sets it: the visitor, spoken play, the lowered layout. */
  readonly unhurried: Settable<boolean>
  add(session: HeldSession, of: RoundOf): void
  /** The visitor goes on after the time is over: without a clock, also when the round is opened again. */
  goOn(): void
  end(): void
}

interface RoundsOptions {
  readonly later: Scheduler
  readonly unhurried: boolean
  /** About how long a round takes; null for one that has no clock. */
  secondsOf(of: RoundOf): number | null
}

export function createRoundsPlayed({
  later,
  unhurried: isUnhurried,
  secondsOf,
}: RoundsOptions): RoundsPlayed {
  const now = createWatched<RoundPlayed | null>(null)
  const isOver = createWatched(false)
  const unhurried = createWatched(isUnhurried)
  /** The puzzles whose short rounds go on without a clock. */
  const goneOn = new Set<string>()

  function clockOf(session: HeldSession, of: RoundOf): RoundClock | null {
    const seconds = secondsOf(of)
    const isPlayed = session.snapshot().status === 'playing'
    if (!isPlayed || seconds === null || unhurried.get() || goneOn.has(of.puzzle)) return null
    return startRoundClock({
      session,
      later,
      seconds,
      onOver() {
        session.pause()
        isOver.set(true)
      },
    })
  }

  function leave(): void {
    now.get()?.clock?.end()
    isOver.set(false)
    now.set(null)
  }

  const forget = unhurried.watch(() => {
    if (unhurried.get()) now.get()?.clock?.switchOff()
  })

  return {
    now,
    isOver,
    unhurried,
    add(session, of) {
      leave()
      const round = { session, of, clock: clockOf(session, of) }
      now.set(round)
      session.subscribe(({ type }) => {
        if (type === 'solved' || type === 'givenUp') round.clock?.switchOff()
        if (type === 'ended' && now.get() === round) leave()
      })
    },
    goOn() {
      const round = now.get()
      if (!round || !isOver.get()) return
      goneOn.add(round.of.puzzle)
      round.clock?.switchOff()
      isOver.set(false)
      round.session.resume()
    },
    end() {
      forget()
      leave()
    },
  }
}
