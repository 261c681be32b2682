import type { Page } from '@playwright/test'

/** The three games by their addresses. */
export const GAMES = ['netzero-grid', 'sustainably-shuffled', 'which-city'] as const

/** A round through all games and back to the front page each time. */
export const CHANGES_A_ROUND = 2 * GAMES.length

export async function changeScenes(page: Page, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++)
    for (const game of GAMES) {
      await show(page, `#/play/${game}`, '[data-drawing="drawn"]')
      await show(page, '#/', '.contents')
    }
}

/** Nothing of the page is held from here: what a handle points at would stay in its heap. */
async function show(page: Page, hash: string, selector: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash)
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await page.evaluate(async () => {
    const frame = () => new Promise((go) => requestAnimationFrame(go))
    await frame()
    await frame()
  })
}
