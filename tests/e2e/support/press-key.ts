import type { Page } from '@playwright/test'

export interface PressedKey {
  /** The sign that the key gives, or its name. */
  readonly key: string
  /** Its place. */
  readonly code?: string
  readonly ctrl?: boolean
}

/**
 * Presses a key of any keyboard: what it gives may differ from what stands at its place. Playwright's own
 * keyboard is American.
 */
export async function pressKey(
  page: Page,
  { key, code = '', ctrl = false }: PressedKey,
): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const event = { key, code, modifiers: ctrl ? 2 : 0 }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  await cdp.detach()
}
