import type { Scheduler } from '../../later/scheduler.ts'
import type { Point } from './touch-reading.ts'

/** How near to an edge a finger rests, in pixels, and for how many milliseconds before each step. */
const EDGE = 72
const STEP_AFTER = 700
/** The share of what is visible by which a step scrolls: some of it stays, to be recognized. */
const STEP = 0.6

/** What scrolls at a point: the innermost part that is longer than its room, within a dialog where one is open. */
export function scrollerAt(page: Document, { x, y }: Point): Element | null {
  for (let each = page.elementFromPoint(x, y); each; each = each.parentElement) {
    if (each === page.documentElement || each === page.body) return page.scrollingElement
    const { overflowY } = getComputedStyle(each)
    if (/auto|scroll/.test(overflowY) && each.scrollHeight > each.clientHeight) return each
    if (each.matches('dialog, .sill')) return null
  }
  return null
}

export interface EdgeScroll {
  /** A finger is there. */
  touch(): void
  /** It explores at this point. */
  follow(at: Point): void
  leave(): void
}

/**
 * Scrolls while an exploring finger rests at the upper or lower edge of what can be scrolled, a step at a time.
 * @param onMoved something else may be under the finger
 */
export function createEdgeScroll(
  page: Document,
  later: Pick<Scheduler, 'alarm'>,
  onMoved: (at: Point) => void,
): EdgeScroll {
  let isThere = false
  let way = 0
  let last: Point = { x: 0, y: 0 }
  let forget = (): void => undefined

  function step(scroller: Element): void {
    const { top, bottom } = roomOf(page, scroller)
    scroller.scrollBy(0, way * STEP * (bottom - top))
    onMoved(last)
    forget = later.alarm(STEP_AFTER, () => step(scroller))
  }
  function stop(): void {
    forget()
    way = 0
  }
  return {
    touch() {
      isThere = true
    },
    follow(at) {
      last = at
      const scroller = isThere ? scrollerAt(page, at) : null
      const next = scroller ? wayAt(roomOf(page, scroller), at) : 0
      if (next === way) return
      stop()
      way = next
      if (scroller && way !== 0) forget = later.alarm(STEP_AFTER, () => step(scroller))
    },
    leave() {
      isThere = false
      stop()
    },
  }
}

interface Room {
  readonly top: number
  readonly bottom: number
}

/** Where a part that scrolls can be seen; what stands over the foot of the page hides some of it. */
function roomOf(page: Document, scroller: Element): Room {
  if (scroller !== page.scrollingElement) return scroller.getBoundingClientRect()
  const { scrollPaddingBottom } = getComputedStyle(page.documentElement)
  return { top: 0, bottom: innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0) }
}

/** -1 for up, 1 for down. */
function wayAt({ top, bottom }: Room, { y }: Point): number {
  if (y > bottom) return 0
  if (y > bottom - EDGE) return 1
  return y < top + EDGE ? -1 : 0
}
