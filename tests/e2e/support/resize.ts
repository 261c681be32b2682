import type { Page } from '@playwright/test'
import { atRest } from './at-rest.ts'

/**
 * Gives the window another size, and text a size in relation to the usual one, as the settings do. They do it anew
 * where a window becomes a phone's, so that is waited for first.
 */
export async function resizeTo(
  page: Page,
  size: { readonly width: number; readonly height: number },
  textScale = 1,
): Promise<void> {
  await page.setViewportSize(size)
  await atRest(page)
  await page.evaluate(
    (factor) => document.documentElement.style.setProperty('--text-scale', factor),
    String(textScale),
  )
  await atRest(page)
}
