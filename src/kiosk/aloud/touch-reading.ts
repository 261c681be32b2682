import type { Scheduler } from '../../later/scheduler.ts'

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Reads a screen by finger, as screen readers of phones do: a finger that rests or moves hears what is under it, and a
 * tap alone does, too; two quick taps anywhere press what was heard before them. One finger counts; others at the same
 * time do nothing. Whether a tap was quick is told by the times at which it happened: a busy page hears of it late.
 */
export interface TouchReading {
  /** @param time milliseconds, of the event */
  down(finger: number, at: Point, time: number): void
  move(finger: number, at: Point): void
  up(finger: number, time: number): void
  /** The browser has taken the finger away. */
  cancel(finger: number): void
  end(): void
}

interface TouchPorts {
  readonly later: Scheduler
  /** A first tap begins, or an exploring finger: what two taps press was heard before this. */
  onBegin(): void
  /** Something else may be under the finger. */
  onHear(at: Point): void
  onPress(at: Point): void
}

/** Milliseconds that a finger rests before it hears, at most for a tap, and at most from one tap to the next. */
const REST = 200
const TAP = 300
const SECOND_TAP = 450
/** How far a finger moves, in pixels, before that is meant. */
const SLACK = 24

interface Touch {
  readonly finger: number
  readonly from: Point
  readonly since: number
  readonly isSecond: boolean
  moves: boolean
}

export function createTouchReading({ later, onBegin, onHear, onPress }: TouchPorts): TouchReading {
  const own = later.branch()
  let touch: Touch | null = null
  let tappedAt = -Infinity
  let forget = (): void => undefined

  function hear(at: Point): void {
    forget()
    onHear(at)
  }

  return {
    down(finger, at, time) {
      if (touch) return
      forget()
      const isSecond = time - tappedAt < SECOND_TAP
      tappedAt = -Infinity
      touch = { finger, from: at, since: time, isSecond, moves: false }
      if (!isSecond) onBegin()
      forget = own.alarm(REST, () => hear(at))
    },
    move(finger, at) {
      if (touch?.finger !== finger) return
      const { from } = touch
      touch.moves ||= Math.hypot(at.x - from.x, at.y - from.y) > SLACK
      if (touch.moves) hear(at)
    },
    up(finger, time) {
      if (touch?.finger !== finger) return
      const { from, since, moves, isSecond } = touch
      touch = null
      if (moves || time - since > TAP) return
      forget()
      if (isSecond) return onPress(from)
      tappedAt = time
      forget = own.alarm(SECOND_TAP, () => hear(from))
    },
    cancel(finger) {
      if (touch?.finger !== finger) return
      forget()
      touch = null
    },
    end: () => own.end(),
  }
}
