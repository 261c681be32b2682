// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dateOf } from '../../../src/kit/day.ts'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { browserTiming } from '../../../src/platform/browser-timing.ts'
import { createLocalCalendar, untilMidnight } from '../../../src/platform/local-calendar.ts'

const localCalendar = createLocalCalendar(createScheduler(browserTiming))

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 4, 7, 23, 58) }))
afterEach(() => void vi.useRealTimers())

describe('the calendar of the device', () => {
  it('tells of each new day when it begins, until nobody listens', () => {
    const told: number[] = []
    const leave = localCalendar.watch((day) => told.push(dateOf(day).date))
    vi.advanceTimersByTime(2 * 60_000 - 1)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toEqual([8])
    vi.advanceTimersByTime(48 * 60 * 60_000)
    expect(told).toEqual([8, 9, 10])
    leave()
    vi.advanceTimersByTime(48 * 60 * 60_000)
    expect(told).toEqual([8, 9, 10])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('hears of it late on a device that slept over midnight, as soon as the page is seen', () => {
    const told: number[] = []
    const leave = localCalendar.watch((day) => told.push(dateOf(day).date))
    vi.setSystemTime(new Date(2026, 4, 9, 7))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(told).toEqual([9])
    leave()
    vi.setSystemTime(new Date(2026, 4, 10, 7))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(told).toEqual([9])
  })

  it('waits a whole day from midnight on, and never no time at all', () => {
    expect(untilMidnight(new Date(2026, 4, 7))).toBe(24 * 60 * 60_000)
    expect(untilMidnight(new Date(2026, 4, 7, 23, 59, 59, 999))).toBe(1)
  })
})
