import type { Page } from '@playwright/test'
import { quantile } from './quantile.ts'

interface Recorder {
  painted: number[]
}

/** Begins to record. Call it before the page is opened. */
export async function watchLatency(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorder: Recorder = { painted: [] }
    ;(window as unknown as { recorder: Recorder }).recorder = recorder
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) recorder.painted.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/**
 * Milliseconds until the slowest of the events that one input causes is on the screen, as the browser's Event
 * Timing has it (in steps of 8).
 */
export async function latencyOf(page: Page, input: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    ;(window as unknown as { recorder: Recorder }).recorder.painted = []
  })
  await input()
  // Wait until its animations have ended and the browser's records have arrived.
  await page.waitForTimeout(600)
  // The browser records nothing that took less than 16 ms.
  return page.evaluate(() =>
    Math.max(16, ...(window as unknown as { recorder: Recorder }).recorder.painted),
  )
}

export function p95(latencies: readonly number[]): number {
  return quantile(latencies, 0.95)
}
