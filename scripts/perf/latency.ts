import type { Page } from '@playwright/test'
import { quantile } from './quantile.ts'

/** How long answers to single inputs took, in milliseconds. */
export interface Latency {
  /** From the event until the page has handed over the frame that shows the change. */
  readonly handed: number
  /** Until that frame is on the screen, as the browser's Event Timing has it (in steps of 8). */
  readonly painted: number
}

interface Recorder {
  handed: number[]
  painted: number[]
}

/** Begins to record; before the page is opened. */
export async function watchLatency(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorder: Recorder = { handed: [], painted: [] }
    ;(window as unknown as { recorder: Recorder }).recorder = recorder
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) recorder.painted.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

    const afterFrame = (run: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = run
        port2.postMessage(null)
      })
    }
    for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'change'])
      addEventListener(
        type,
        ({ timeStamp }) => afterFrame(() => recorder.handed.push(performance.now() - timeStamp)),
        { capture: true, passive: true },
      )
  })
}

/** The slowest answer to any of the events that one input brings. */
export async function latencyOf(page: Page, input: () => Promise<void>): Promise<Latency> {
  await page.evaluate(() => {
    const { recorder } = window as unknown as { recorder: Recorder }
    recorder.handed = []
    recorder.painted = []
  })
  await input()
  // Its animations end, and the browser's records arrive.
  await page.waitForTimeout(600)
  return page.evaluate(() => {
    const { recorder } = window as unknown as { recorder: Recorder }
    // The browser records nothing that took less than 16 ms.
    return { handed: Math.max(...recorder.handed), painted: Math.max(16, ...recorder.painted) }
  })
}

export function p95(latencies: readonly Latency[], kind: keyof Latency): number {
  return quantile(
    latencies.map((latency) => latency[kind]),
    0.95,
  )
}
