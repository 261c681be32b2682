import { expect, test } from '@playwright/test'
import { BoothByEar } from './support/booth-by-ear.ts'
import { LOCALES } from './support/texts.ts'

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, locale: LOCALES.en })

test('the quiz', async ({ page }) => {
  const ear = await BoothByEar.open(page)
  await page.keyboard.press('ArrowDown')
  console.log(await ear.listen())
  for (let i = 0; i < 14; i++) console.log(await ear.press('ArrowDown'))
  await page.screenshot({ path: '/tmp/aloud/a.png' })
})
