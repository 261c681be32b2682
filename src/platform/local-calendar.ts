import type { Forget, Scheduler } from '../later/scheduler.ts'
import type { Calendar } from '../visit/calendar.ts'
import { localDay } from './local-day.ts'

/** The calendar of this device. */
export function createLocalCalendar(later: Scheduler): Calendar {
  return {
    today: () => localDay(),
    watch(onNewDay) {
      let known = localDay()
      let forgetMidnight: Forget = () => undefined
      const listening = new AbortController()
      const look = (): void => {
        const today = localDay()
        if (today !== known) onNewDay((known = today))
        forgetMidnight()
        forgetMidnight = later.alarm(untilMidnight(new Date()), look)
      }
      look()
      // A device that slept over midnight wakes with its timers late.
      document.addEventListener('visibilitychange', look, { signal: listening.signal })
      addEventListener('pageshow', look, { signal: listening.signal })
      return () => {
        forgetMidnight()
        listening.abort()
      }
    },
  }
}

/** Milliseconds until the date changes where the device is; days of 23 and 25 hours included. */
export function untilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return Math.max(1, midnight.getTime() - now.getTime())
}
