import type { Scheduler } from '../../later/scheduler.ts'

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Reads a screen by finger, as screen readers of phones do: a finger that rests or moves hears what is under it, and a
 * tap alone does, too; two quick taps anywhere press what was heard before them. Two fingers that both move scroll. Other
 * fingers at the same time do nothing. Whether a tap was quick is told by the times at which it happened: a busy page hears of it late.
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
  /** Two fingers begin to move together; their middle is here. */
  onGrasp(at: Point): void
  /** What was grasped follows them. */
  onDrag(by: Point): void
}

/** Milliseconds that a finger rests before it hears, at most for a tap, and at most from one tap to the next. */
const REST = 200
const TAP = 300
const SECOND_TAP = 450
/** How far a finger moves, in pixels, before that is meant. */
const SLACK = 24

interface Finger {
  readonly finger: number
  readonly from: Point
  at: Point
  moves: boolean
}

interface Touch extends Finger {
  readonly since: number
  readonly isSecond: boolean
}

export function createTouchReading(ports: TouchPorts): TouchReading {
  const { onBegin, onHear, onPress, onGrasp, onDrag } = ports
  const own = ports.later.branch()
  let touch: Touch | null = null
  /** A finger that came while another one was there. */
  let beside: Finger | null = null
  let isDragging = false
  let tappedAt = -Infinity
  let forget = (): void => undefined

  function hear(at: Point): void {
    forget()
    onHear(at)
  }

  /** Two fingers move together once both have moved; from then on they only scroll. */
  function drag({ at, from }: Finger, before: Point): boolean {
    if (isDragging) onDrag({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 })
    else if (touch?.moves && beside?.moves) {
      isDragging = true
      forget()
      onGrasp({ x: (touch.at.x + beside.at.x) / 2, y: (touch.at.y + beside.at.y) / 2 })
      onDrag({ x: (at.x - from.x) / 2, y: (at.y - from.y) / 2 })
    }
    return isDragging
  }

  /** Whether a finger that is lifted was reading. Of two, the other one does nothing more. */
  function lift(finger: number): Touch | null {
    const lifted = touch?.finger === finger ? touch : null
    const wasDragging = isDragging
    // A finger beside one that only read is not looked at any more.
    if (beside?.finger === finger || (lifted && !wasDragging)) beside = null
    if (lifted) touch = null
    if (!touch && !beside) isDragging = false
    return wasDragging ? null : lifted
  }

  return {
    down(finger, at, time) {
      if (isDragging) return
      if (touch) {
        beside ??= { finger, from: at, at, moves: false }
        return
      }
      forget()
      const isSecond = time - tappedAt < SECOND_TAP
      tappedAt = -Infinity
      touch = { finger, from: at, at, since: time, isSecond, moves: false }
      if (!isSecond) onBegin()
      forget = own.alarm(REST, () => hear(at))
    },
    move(finger, at) {
      const moved = [touch, beside].find((each) => each?.finger === finger)
      if (!moved) return
      const { from, at: before } = moved
      moved.at = at
      moved.moves ||= Math.hypot(at.x - from.x, at.y - from.y) > SLACK
      if (!drag(moved, before) && moved === touch && moved.moves) hear(at)
    },
    up(finger, time) {
      const lifted = lift(finger)
      if (!lifted || lifted.moves || time - lifted.since > TAP) return
      forget()
      if (lifted.isSecond) return onPress(lifted.from)
      tappedAt = time
      forget = own.alarm(SECOND_TAP, () => hear(lifted.from))
    },
    cancel(finger) {
      if (lift(finger)) forget()
    },
    end: () => own.end(),
  }
}
