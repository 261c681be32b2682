import type { Page } from '@playwright/test'

/** Notes all that the page says to screen readers from now on; before the page is opened. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    let before = ''
    new MutationObserver(() => {
      const said = document.getElementById('announcer')?.textContent ?? ''
      if (said !== before && said !== '') heard.push(said.trim())
      before = said
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
}
