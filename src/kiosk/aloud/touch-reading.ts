import type { Scheduler } from '../../later/scheduler.ts'

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Reads a screen by finger, as screen readers of phones do: a finger that rests or moves hears what is under it, and a
 * tap alone does, too; two quick taps anywhere press what was heard last. One finger counts; others at the same time
 * do nothing.
 */
export interface TouchReading {
  down(finger: number, at: Point): void
  move(finger: number, at: Point): void
  up(finger: number): void
  /** The browser has taken the finger away. */
  cancel(finger: number): void
  end(): void
}

interface TouchPorts {
  readonly later: Scheduler
  /** Something else may be under the finger. */
  onHear(at: Point): void
  onPress(at: Point): void
}

/** Milliseconds that a finger rests before it hears; milliseconds within which a second tap comes. */
const REST = 180
const SECOND_TAP = 400
/** How far a finger moves, in pixels, before that is meant. */
const SLACK = 24

interface Touch {
  readonly finger: number
  readonly from: Point
  /** Whether it is the second of two taps, as long as it does not rest or move. */
  readonly isSecond: boolean
  hears: boolean
}

export function createTouchReading({ later, onHear, onPress }: TouchPorts): TouchReading {
  const own = later.branch()
  let touch: Touch | null = null
  let tapped: Point | null = null
  let forget = (): void => undefined

  function hear(at: Point): void {
    forget()
    tapped = null
    if (touch) touch.hears = true
    onHear(at)
  }

  return {
    down(finger, at) {
      if (touch) return
      forget()
      touch = { finger, from: at, isSecond: tapped !== null, hears: false }
      forget = own.alarm(REST, () => hear(at))
    },
    move(finger, at) {
      if (touch?.finger !== finger) return
      const { from, hears } = touch
      if (hears || Math.hypot(at.x - from.x, at.y - from.y) > SLACK) hear(at)
    },
    up(finger) {
      if (touch?.finger !== finger) return
      const { from, hears, isSecond } = touch
      touch = null
      if (hears) return
      forget()
      tapped = isSecond ? null : from
      if (isSecond) onPress(from)
      else forget = own.alarm(SECOND_TAP, () => hear(from))
    },
    cancel(finger) {
      if (touch?.finger !== finger) return
      forget()
      touch = null
      tapped = null
    },
    end: () => own.end(),
  }
}
