import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { GridPage } from './support/grid-page.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en })

test('Delete acts on the touched cell, also after a button was pressed', async ({ page }) => {
  const grid = await new GridPage(page).open()
  await grid.put('r1c1', 'O')
  await grid.expectCell('r1c1', 'O')
  await grid.button('grid.tool.check').click()
  await grid.tap(grid.cell('r1c3'))
  await grid.tap(grid.cell('r1c1'))
  await expect(grid.cell('r1c1')).toBeFocused()
  await page.keyboard.press('Delete')
  await grid.expectCell('r1c1', '')
})

test('a letter goes to the word, also after a button was pressed and a slot was touched', async ({
  page,
}) => {
  await page.goto('./#/play/sustainably-shuffled')
  await page.waitForSelector('[data-drawing="drawn"]')
  await page.getByRole('button', { name: textIn('en', 'anagram.tool.shuffle') }).click()
  const slot = page.locator('[data-item="slot-2"]')
  await slot.click({ force: true })
  await expect(slot).toBeFocused()
  await page.keyboard.press('c')
  await expect(slot).toHaveText('C')
  await page.keyboard.press('Delete')
  await expect(slot).toHaveText('')
})

for (const [how, isRinged] of [
  ['a pointer', false],
  ['a key', true],
] as const)
  test(`a dialog that is opened by ${how} ${isRinged ? 'shows' : 'does not show'} where the focus is`, async ({
    page,
  }) => {
    await page.goto('./')
    const opener = page.getByRole('button', { name: textIn('en', 'settings.title'), exact: true })
    await (isRinged ? opener.press('Enter') : opener.click())
    const close = page.locator('dialog [autofocus]')
    await expect(close).toBeFocused()
    // What WebKit does by itself: a focus that a script moves is always a visible one.
    await showFocus(page, 'dialog [autofocus]')
    await expect(close).toHaveCSS('outline-style', isRinged ? 'solid' : 'none')
    await page.keyboard.press('Tab')
    await expect(page.locator('dialog :focus')).not.toHaveCSS('outline-style', 'none')
  })

/** Lets the browser take the focus of an element for a visible one. */
async function showFocus(page: Page, selector: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['focus-visible'] })
}
