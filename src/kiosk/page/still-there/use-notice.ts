import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { useLook, useVisit, useWatched } from '../../../screen/use-visit.ts'
import type { IdleWatch } from '../../idle/idle-watch.ts'

/** Milliseconds that the paper takes to sink; it is the one in the style sheet. */
const SINK = 600
const SINK_STILL = 200

export interface ShownNotice {
  /** Seconds that are left, or were when the visitor answered. */
  readonly left: number
  /** Somebody answered, and the paper sinks. */
  readonly isSinking: boolean
  /** Told of the fingers on the notice. */
  press(pointer: number): void
  lift(pointer: number): void
}

/**
 * What a booth shows of its question. It stays for as long as the paper sinks, and until the finger that answered is
 * lifted: so the touch that answers ends on the notice, and presses nothing below it.
 */
export function useNotice(idle: IdleWatch): ShownNotice | null {
  const { later } = useVisit()
  const { reducedMotion } = useLook()
  const { left } = useWatched(idle)
  const [last, setLast] = useState<number | null>(null)
  const [fingers, setFingers] = useState<ReadonlySet<number>>(new Set())

  useLayoutEffect(() => {
    if (left !== null) setLast(left)
  }, [left])

  const isSinking = left === null && last !== null
  const isTouched = fingers.size > 0
  useEffect(() => {
    if (!isSinking || isTouched) return undefined
    return later.after(reducedMotion ? SINK_STILL : SINK, () => setLast(null))
  }, [isSinking, isTouched, later, reducedMotion])

  const shown = left ?? last
  if (shown === null) return null
  return {
    left: shown,
    isSinking,
    press: (pointer) => setFingers((before) => new Set([...before, pointer])),
    lift: (pointer) => setFingers((before) => new Set([...before].filter((id) => id !== pointer))),
  }
}
