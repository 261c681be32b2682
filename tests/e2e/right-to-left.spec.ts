import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { tapAt } from './support/finger.ts'
import { packWith, packWithLetters, servePack } from './support/packs.ts'
import { pressKey } from './support/press-key.ts'
import { SCREENS } from './support/screens.ts'

const WORDS = {
  Hebrew: { answer: 'נייטרליות אקלימית', scramble: 'טאירליונקתיתלימי', language: 'he' },
  Arabic: { answer: 'الحياد المناخي', scramble: 'خدلاايناحملاي', language: 'ar' },
} as const

/** Opens the shuffle with one word in place of its own. */
async function open(page: Page, word: (typeof WORDS)[keyof typeof WORDS]): Promise<void> {
  const { answer, scramble, language } = word
  const words = [{ id: 'w', scramble, answers: [answer], clue: answer.slice(0, 3) }]
  await servePack(
    page,
    packWith(({ puzzles }) => {
      for (const puzzle of puzzles)
        if (puzzle.game === 'anagram')
          Object.assign(puzzle, { spec: { rounds: { en: { language, words } } } })
    }),
  )
  await page.goto('./#/play/sustainably-shuffled')
  await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
}

const slot = (page: Page, index: number) => page.locator(`[data-item="slot-${index}"]`)
const middleOf = (page: Page, index: number) =>
  slot(page, index).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })

for (const [name, word] of Object.entries(WORDS))
  test.describe(`a ${name} word in a page that runs from left to right`, () => {
    test.use({ ...SCREENS.phone, reducedMotion: 'reduce' })

    test('runs from the right: its slots, its tiles and the arrow keys', async ({ page }) => {
      await open(page, word)
      await expect(page.locator('html')).not.toHaveAttribute('dir', 'rtl')
      const [first, second] = [await middleOf(page, 0), await middleOf(page, 1)]
      expect(first.x).toBeGreaterThan(second.x)
      expect(first.y).toBe(second.y)
      const tiles = page.locator('[data-item^="tile-"]')
      const [one, other] = [await tiles.nth(0).boundingBox(), await tiles.nth(1).boundingBox()]
      expect(one?.x).toBeGreaterThan(other?.x ?? Infinity)

      await slot(page, 0).focus()
      await page.keyboard.press('ArrowLeft')
      await expect(slot(page, 1)).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await expect(slot(page, 0)).toBeFocused()
    })

    test('is typed and tapped from the right to its end', async ({ page }) => {
      await open(page, word)
      const letters = [...word.answer.replace(' ', '')]
      // The mirror says what a place holds; a tap on the drawn place must reach that very one.
      await tapAt(page, (await middleOf(page, 2)).x, (await middleOf(page, 2)).y)
      await expect(slot(page, 2)).toHaveAttribute('aria-pressed', 'true')
      await tapAt(page, (await middleOf(page, 2)).x, (await middleOf(page, 2)).y)
      await slot(page, 0).focus()
      for (const letter of letters) await pressKey(page, { key: letter })
      await expect(page.locator('.shuffle-done__answer')).toHaveText(word.answer)
    })
  })

test.describe('a grid in Hebrew letters', () => {
  test.use({ ...SCREENS.phone, reducedMotion: 'reduce' })
  const LETTERS = 'אבגדהוזחט'

  test('has its keys from the right, and each of them where it is drawn', async ({ page }) => {
    await servePack(page, packWithLetters(LETTERS))
    await page.goto('./#/play/netzero-grid')
    await expect(page.locator('[data-drawing="drawn"]')).toBeVisible()
    const keys = page.locator('.mirror--list button')
    const [first, second] = [await keys.nth(0).boundingBox(), await keys.nth(1).boundingBox()]
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity)
    await tapAt(page, (first?.x ?? 0) + 20, (first?.y ?? 0) + 20)
    await expect(keys.nth(0)).toHaveAttribute('aria-pressed', 'true')
    await expect(keys.nth(0)).toHaveAttribute('aria-label', /^א/)
  })
})
