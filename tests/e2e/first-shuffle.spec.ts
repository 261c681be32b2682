import { expect, test } from '@playwright/test'
import { atRest } from './support/at-rest.ts'
import { listen } from './support/heard.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { UNTOLD } from './support/told.ts'

test.use({ ...SCREENS.phone, locale: LOCALES.en, storageState: UNTOLD })

test('the first shuffle says in a line what is to be done, until the first letter, and again when asked', async ({
  page,
}) => {
  const heard = await listen(page)
  const line = page.locator('.shuffle-message')
  await page.goto('./#/play/sustainably-shuffled')
  await page.locator('[data-drawing="drawn"]').waitFor()
  await expect(line).toHaveText(textIn('en', 'anagram.first'))
  await atRest(page)
  expect(await heard()).toEqual([textIn('en', 'anagram.first')])
  await page.keyboard.press('c')
  await expect(line).toHaveText(textIn('en', 'anagram.mode.start'))
  await page.reload()
  await expect(line).toHaveText(textIn('en', 'anagram.mode.start'))
  await page.getByRole('button', { name: textIn('en', 'anagram.menu'), exact: true }).tap()
  await page.locator('dialog .menu-group .button').first().tap()
  await expect(line).toHaveText(textIn('en', 'anagram.first'))
})
