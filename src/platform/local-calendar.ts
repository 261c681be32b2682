import type { Calendar } from '../visit/calendar.ts'
import { localDay } from './local-day.ts'

/** The calendar of this device. */
export const localCalendar: Calendar = {
  today: () => localDay(),
  watch(onNewDay) {
    let known = localDay()
    let timer = 0
    const listening = new AbortController()
    const look = (): void => {
      const today = localDay()
      if (today !== known) onNewDay((known = today))
      clearTimeout(timer)
      timer = window.setTimeout(look, untilMidnight(new Date()))
    }
    look()
    // A device that slept over midnight wakes with its timers late.
    document.addEventListener('visibilitychange', look, { signal: listening.signal })
    addEventListener('pageshow', look, { signal: listening.signal })
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  },
}

/** Milliseconds until the date changes where the device is; days of 23 and 25 hours included. */
export function untilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  return Math.max(1, midnight.getTime() - now.getTime())
}
