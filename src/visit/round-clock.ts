import type { Forget, Scheduler } from '../later/scheduler.ts'
import type { Session } from '../session/session.ts'
import { createWatched } from './watched.ts'
import type { Watched } from './watched.ts'

/** A visitor's time is shown in half minutes: seconds that run down would press. */
const HALF_MINUTE = 30_000

/** The time of a round, in half minutes that were begun. */
export interface RoundTime {
  readonly total: number
  /** 0 once it is over. */
  readonly left: number
}

/** Watched, it changes every half minute; null once it was switched off. */
export interface RoundClock extends Watched<RoundTime | null> {
  /** For a visitor who wants no hurry: the round goes on without a clock, and nothing is over. */
  switchOff(): void
  /** Stops it; the round is left. */
  end(): void
}

interface RoundClockOptions<Spec, State, Move> {
  readonly session: Pick<Session<Spec, State, Move>, 'elapsed' | 'snapshot' | 'subscribe'>
  readonly later: Scheduler
  /** About how long the round takes, as its game offers it. */
  readonly seconds: number
  /** Called once, when the time is over while the round is played. The round can be played on. */
  onOver(): void
}

/**
 * Counts a visitor's round down by the time that its session was played. So it stands whenever the session does: while
 * a notice asks whether somebody is there, while the page is hidden, once the round is finished. It never alarms, and
 * nothing in the game ends with it: whoever shows it lets the visitor choose how to go on.
 */
export function startRoundClock<Spec, State, Move>({
  session,
  later,
  seconds,
  onOver,
}: RoundClockOptions<Spec, State, Move>): RoundClock {
  const whole = seconds * 1000
  const total = Math.ceil(whole / HALF_MINUTE)
  const time = createWatched<RoundTime | null>({ total, left: total })
  let isTold = false
  let forget: Forget = () => undefined

  function look(): void {
    forget()
    const rest = Math.max(0, whole - session.elapsed())
    const left = Math.ceil(rest / HALF_MINUTE)
    if (time.get()?.left !== left) time.set({ total, left })
    const { running } = session.snapshot()
    // An alarm may come a little early, so the time is looked at anew and not counted.
    if (running && left > 0)
      forget = later.alarm(Math.max(1, Math.ceil(rest - (left - 1) * HALF_MINUTE)), look)
    if (!running || left > 0 || isTold) return
    isTold = true
    onOver()
  }

  function end(): void {
    forget()
    leave()
  }

  const leave = session.subscribe(({ type }) => {
    if (type === 'clock' || type === 'startedOver' || type === 'followed') look()
  })
  look()
  return {
    get: () => time.get(),
    watch: (onChanged) => time.watch(onChanged),
    switchOff() {
      end()
      time.set(null)
    },
    end,
  }
}
