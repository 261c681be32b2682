import type { Page } from '@playwright/test'

/** Milliseconds in place of a wait of one to two seconds. */
const SOON = 60

/**
 * What the page does by itself after a second or two, so that nobody is hurried, it does soon: the next step of an
 * explanation, what is made ahead of need. For tests of what is there in the end.
 */
export async function hurry(page: Page): Promise<void> {
  await page.addInitScript((soon) => {
    const wait = window.setTimeout.bind(window)
    window.setTimeout = ((run: TimerHandler, delay = 0, ...rest: unknown[]) =>
      wait(run, delay >= 1000 && delay < 2000 ? soon : delay, ...rest)) as typeof window.setTimeout
  }, SOON)
}
