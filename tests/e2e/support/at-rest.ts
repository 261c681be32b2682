import type { Page } from '@playwright/test'
// For the type of `window.atRest`.
import type {} from '../../../src/app/tell-rest.ts'

/**
 * Waits until the page has done all that it put off: everything is drawn, kept, announced and made
 * ahead, and no movement with an end is under way. Only somebody's touch can change anything then.
 */
export async function atRest(page: Page): Promise<void> {
  if (await restOf(page)) return
  await page.waitForFunction(() => window.atRest !== undefined)
  await restOf(page)
}

/** False at once where the game has not begun. */
function restOf(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    if (!window.atRest) return false
    const moving = (): Animation[] =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    do {
      // A movement that is cancelled has ended, too.
      await Promise.allSettled(moving().map(({ finished }) => finished))
      await window.atRest()
    } while (moving().length > 0)
    return true
  })
}
