import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { graphemesOf } from '../../src/kit/graphemes.ts'
import { GridPage } from './support/grid-page.ts'
import { pressKey } from './support/press-key.ts'
import { packWithLetters, servePack } from './support/packs.ts'
import { LOCALES } from './support/texts.ts'

/** The keys at the places of O and Z. */
const KEYBOARDS = {
  Russian: ['щ', 'я'],
  Greek: ['ο', 'ζ'],
  Korean: ['ㅐ', 'ㅋ'],
  'Korean, kept by its input method': ['Process', 'Process'],
} as const

for (const [name, [o, z]] of Object.entries(KEYBOARDS))
  test(`a ${name} keyboard writes a grid’s letters, and takes them back with Ctrl+Z`, async ({
    page,
  }) => {
    const grid = await new GridPage(page).open()
    await grid.cell('r1c1').focus()
    await pressKey(page, { key: o, code: 'KeyO' })
    await grid.expectCell('r1c1', 'O')
    await pressKey(page, { key: z, code: 'KeyZ', ctrl: true })
    await grid.expectCell('r1c1', '')
  })

test('a Russian keyboard writes the letters of the shuffle', async ({ page }) => {
  await page.goto('./#/play/sustainably-shuffled')
  await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
  await pressKey(page, { key: 'с', code: 'KeyC' })
  await expect(page.locator('[data-item="slot-0"]')).toHaveText('C')
})

test('a Russian keyboard chooses the answers of the quiz', async ({ page }) => {
  await page.goto('./#/play/which-city')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await pressKey(page, { key: 'и', code: 'KeyB' })
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
})

test.describe('in a Turkish browser', () => {
  test.use({ locale: 'tr-TR' })
  test('i is the I of the grid', async ({ page }) => {
    const grid = await new GridPage(page).open()
    await grid.cell('r1c1').focus()
    await pressKey(page, { key: 'i', code: 'Quote' })
    await grid.expectCell('r1c1', 'I')
  })
})

test.describe('a pack whose letters are', () => {
  test.use({ locale: LOCALES.en })

  /** The built-in grid, in other letters. */
  async function openIn(page: Page, letters: string): Promise<GridPage> {
    await servePack(page, packWithLetters(letters))
    return new GridPage(page).open()
  }

  /** Nine letters, the key that gives the seventh, which is the one of r1c1, and its place. */
  const SCRIPTS: Readonly<Record<string, readonly [letters: string, key: string, code?: string]>> =
    {
      small: ['greatjobi', 'O'],
      'a capital ẞ': ['GREATJẞBI', 'ß'],
      'a dotted İ': ['GREATJİBL', 'i'],
      Greek: ['ΓΡΕΑΤΙΟΒΗ', 'ο'],
      'a final ς': ['ΓΡΕΑΤΙςΒΗ', 'σ'],
      Cyrillic: ['ГРЕАТЖОБИ', 'о'],
      Armenian: ['ԳՐԵԱՏՋՈԲԻ', 'ո'],
      Georgian: ['გრეატჯობი', 'ო'],
      Hebrew: ['אבגדהוזחט', 'ז'],
      Arabic: ['بتجدرسعفق', 'ع'],
      Hangul: ['가나다라마바사아자', 'ㅅ'],
      Devanagari: ['कखगघचछजझट', 'ज'],
      Thai: ['กขคงจฉชซด', 'ช'],
      'Arabic digits': ['١٢٣٤٥٦٧٨٩', '7', 'Digit7'],
      Chinese: ['春夏秋冬東西南北中', '7', 'Digit7'],
      pictures: ['🌳🌍🚲🚋🌞💧🐝🌻🌊', '7', 'Digit7'],
    }

  for (const [name, [letters, key, code]] of Object.entries(SCRIPTS))
    test(`${name} is played by keyboard`, async ({ page }) => {
      const grid = await openIn(page, letters)
      await grid.cell('r1c1').focus()
      await pressKey(page, code === undefined ? { key } : { key, code })
      await grid.expectCell('r1c1', graphemesOf(letters)[6] ?? '')
    })

  test('digits is played by keyboard, speaks with Alt, and says so in its list of keys', async ({
    page,
  }) => {
    const grid = await openIn(page, '123456789')
    await grid.cell('r1c1').focus()
    await page.keyboard.press('7')
    await grid.expectCell('r1c1', '7')
    await page.keyboard.press('Alt+Digit1')
    await expect(page.locator('[aria-live="polite"]').first()).toContainText('Row 1')
    await grid.button('grid.menu').click()
    // Keys stand in brackets in the messages, and in frames on the page.
    const line = grid.say('grid.keys.altDigits').replaceAll(/[[\]]/g, '')
    await expect(page.getByRole('dialog')).toContainText(line)
  })
})
