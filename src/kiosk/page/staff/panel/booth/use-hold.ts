import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Scheduler } from '../../../../../later/scheduler.ts'

/** Milliseconds for which it is held. */
const HELD = 3000

interface Hold {
  /** How many of the steps have passed. */
  readonly dark: number
  /** For the button that is held. */
  readonly hold: {
    readonly [Event in `onPointer${'Down' | 'Up' | 'Cancel' | 'Leave'}` | 'onBlur']: () => void
  } & { readonly [Event in 'onKeyDown' | 'onKeyUp']: (event: KeyboardEvent) => void }
}

/**
 * A button that is held for three seconds, by a finger, a mouse or a key; let go before, nothing happens.
 * @param steps in which the time is shown
 */
export function useHold(later: Scheduler, steps: number, onHeld: () => void): Hold {
  const [dark, setDark] = useState(0)
  const forget = useRef<() => void>(() => undefined)

  function stop(): void {
    forget.current()
    setDark(0)
  }
  function step(passed: number): void {
    setDark(passed)
    if (passed === steps) onHeld()
    else forget.current = later.alarm(HELD / steps, () => step(passed + 1))
  }
  function start(): void {
    forget.current()
    step(0)
  }
  useLayoutEffect(() => () => forget.current(), [])
  const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' '
  return {
    dark,
    hold: {
      onPointerDown: start,
      onPointerUp: stop,
      onPointerCancel: stop,
      onPointerLeave: stop,
      onBlur: stop,
      onKeyDown: (event) => {
        if (isPress(event) && !event.repeat) start()
      },
      onKeyUp: (event) => {
        if (isPress(event)) stop()
      },
    },
  }
}
