import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Width by height of the roofs as they are drawn. */
const WHOLE = 400 / 172
/** As much of their height may be missing: sky, and the tips of the towers. */
const SKY = 0.1

/** The front page is seen at a glance: nothing to scroll to, and roofs that are not cut off. */
export async function expectWholeFrontPage(page: Page): Promise<void> {
  const seen = await page.locator('.roofline').evaluate((roofs) => {
    const { width, height } = roofs.getBoundingClientRect()
    return {
      ratio: width / height,
      scrolls: document.documentElement.scrollHeight - innerHeight,
    }
  })
  expect.soft(seen.ratio).toBeLessThan(WHOLE / (1 - SKY))
  expect.soft(seen.scrolls).toBeLessThanOrEqual(0)
}
