import { expect, test } from '@playwright/test'
import { readPack } from '../../scripts/packs/read-pack.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const { facts, glossary } = readPack()
const PAGE = './#/play/which-city'
const meaningOf = (id: string): string =>
  glossary.find((term) => term.id === id)?.text.text['en'] ?? ''

test.use({ ...SCREENS.phone, locale: LOCALES.en, reducedMotion: 'reduce' })

test('the terms of a sign’s portrait are explained when it is asked for', async ({ page }) => {
  await page.goto(`${PAGE}/signs/scorpio`)
  const meanings = ['green-bond', 'eu-taxonomy'].map((id) => page.getByText(meaningOf(id)))
  for (const meaning of meanings) await expect(meaning).toBeHidden()
  await page.getByText(textIn('en', 'quiz.sign.plainly'), { exact: true }).tap()
  for (const meaning of meanings) await expect(meaning).toBeVisible()
  await expect(page.locator('.portrait details')).toHaveCount(1)
})

test('a portrait that uses no term has nothing to open', async ({ page }) => {
  await page.goto(`${PAGE}/signs/leo`)
  await expect(page.locator('.portrait__words')).toBeVisible()
  await expect(page.locator('.portrait details')).toHaveCount(0)
})

test('a fact says its source when it is asked for', async ({ page }) => {
  await page.goto(PAGE)
  for (let question = 0; question < 8; question++) {
    await page.locator('.answer').first().tap()
    await page.locator('.question__actions .button--primary').tap()
  }
  const told = page.locator('.result__fact')
  const text = await told.locator('p').first().innerText()
  const fact = facts.find((each) => each.text.text['en'] === text)
  expect(fact?.source?.publication).toBeTruthy()
  const source = told.locator('cite')
  await expect(source).toBeHidden()
  await told.locator('summary').tap()
  await expect(source).toHaveText(fact?.source?.publication ?? '')
  await expect(source).toBeVisible()
})
