import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readPack } from '../../scripts/packs/read-pack.ts'
import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../src/games/city-quiz/core/quiz-file.ts'
import { formatDigits } from '../../src/handover/digits.ts'
import { packHandOver } from '../../src/handover/pack-hand-over.ts'
import { carrier } from '../../src/games/letter-sudoku/core/carrier.ts'
import { start } from '../../src/games/letter-sudoku/core/state.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import { spec } from '../unit/letter-sudoku/example-grid.ts'
import { GIVENS, OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { packWithGivens, servePack } from './support/packs.ts'
import { LANGUAGES, SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const { version1 } = JSON.parse(readFileSync('tests/golden/hand-overs.json', 'utf8')) as {
  version1: { name: string; digits: string }[]
}

function linkTo(name: string): string {
  const link = version1.find((each) => each.name === name)
  if (!link) throw new Error(name)
  return `./#/at/${link.digits}`
}

/** A link into an empty grid of any pack and puzzle. */
function linkInto(pack: string, puzzle: string): string {
  const whose = { kind: 'packed', pack, puzzle } as const
  const standing = { whose, variant: '', spec, state: start(spec), hints: 0, elapsed: 0 }
  const packed = packHandOver(carrier, standing, 300)
  if (!packed.ok) throw new Error(packed.reason.code)
  return `./#/at/${packed.value.digits}`
}

const HALF = OPEN_CELLS.slice(0, Math.floor(OPEN_CELLS.length / 2))
const NEXT = OPEN_CELLS[HALF.length] ?? { id: '', letter: '' }
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash)

test.use({ ...SCREENS.phone, locale: LOCALES.en })

async function expectHalf(grid: GridPage): Promise<void> {
  for (const { id, letter } of HALF) await grid.expectCell(id, letter)
  await grid.expectCell(OPEN_CELLS.at(-1)?.id ?? '', '')
}

test.describe('a link of a booth opens on a phone where the visitor stood', () => {
  test('in the grid, which is played on with its time and kept over a reload', async ({ page }) => {
    await page.goto('./')
    await page.goto(linkTo('grid, half full'))
    const grid = await new GridPage(page).drawn()
    await expectHalf(grid)
    expect(await hashOf(page)).toBe('#/play/netzero-grid')
    await expect(page.locator('.grid-head')).toContainText(/05:\d\d/)
    await grid.put(NEXT.id, NEXT.letter)
    await grid.expectCell(NEXT.id, NEXT.letter)
    await page.reload()
    await grid.drawn()
    await expectHalf(grid)
    await grid.expectCell(NEXT.id, NEXT.letter)
    await page.goBack()
    await expect(page.locator('.screen--start')).toBeVisible()
    expect(await hashOf(page)).toBe('')
  })

  test('opened once more, it goes on with what was played since, without a question', async ({
    page,
  }) => {
    await page.goto(linkTo('grid, half full'))
    const grid = await new GridPage(page).drawn()
    await grid.put(NEXT.id, NEXT.letter)
    await grid.expectCell(NEXT.id, NEXT.letter)
    await page.goto('./')
    await page.goto(linkTo('grid, half full'))
    await grid.drawn()
    await grid.expectCell(NEXT.id, NEXT.letter)
  })

  test('in the words of their own language, which the page then speaks', async ({ browser }) => {
    const context = await browser.newContext({ ...SCREENS.phone, locale: LOCALES.it })
    const page = await context.newPage()
    await page.goto(linkTo('shuffle, begun'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.screen--shuffle')).toBeVisible()
    expect(await hashOf(page)).toBe('#/play/sustainably-shuffled')
    await context.close()
  })

  test('in the quiz, at the question that is next', async ({ page }) => {
    await page.goto(linkTo('quiz, half way'))
    const quiz = readPack().puzzles.find(({ id }) => id === 'which-city')
    const round = quiz && openRound(quiz.file)
    const parsed = round?.ok ? parseSpec(round.value) : null
    const question = parsed?.ok ? parsed.value.questions[4]?.text.text['en'] : undefined
    await expect(page.locator('.screen--question')).toContainText(question ?? 'a fifth question')
    expect(await hashOf(page)).toBe('#/play/which-city')
  })

  test('in a grid that was made, at its own address', async ({ page }) => {
    await page.goto(linkTo('grid, made'))
    const grid = await new GridPage(page).drawn()
    await expectHalf(grid)
    expect(await hashOf(page)).toBe('#/play/netzero-grid/new/hard-1z141z3')
  })

  test('in a puzzle that no pack has, which is kept under the address of the link', async ({
    page,
  }) => {
    await page.goto(linkTo('grid, loaded, full of notes'))
    const grid = await new GridPage(page).drawn()
    expect(await hashOf(page)).toMatch(/^#\/at\/\d+$/)
    await grid.put(NEXT.id, NEXT.letter)
    await grid.expectCell(NEXT.id, NEXT.letter)
    await page.reload()
    await grid.drawn()
    await grid.expectCell(NEXT.id, NEXT.letter)
    await page.goto('./#/play/netzero-grid')
    await expect(grid.cell(NEXT.id)).not.toHaveText(NEXT.letter)
  })
})

test.describe('a game of the same puzzle that is kept on the phone', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await page.evaluate(([key, save]) => localStorage.setItem(key, save), [
      SAVE_KEY,
      nearlySolvedSave(2),
    ] as const)
    await page.goto(linkTo('grid, half full'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      textIn('en', 'handOver.begunHere'),
    )
  })

  test('stays where the reader says so', async ({ page }) => {
    await page.getByRole('button', { name: textIn('en', 'handOver.keepMine') }).click()
    const grid = await new GridPage(page).drawn()
    await grid.expectCell(OPEN_CELLS.at(-3)?.id ?? '', OPEN_CELLS.at(-3)?.letter ?? '')
  })

  test('gives way where the reader says so', async ({ page }) => {
    await page.getByRole('button', { name: textIn('en', 'handOver.takeCarried') }).click()
    await expectHalf(await new GridPage(page).drawn())
  })
})

const half = linkTo('grid, half full')
const altered = half.replace(/\d(?=\d{9}$)/, (digit) => String((Number(digit) + 1) % 10))
const BAD: readonly [string, string, MessageKey][] = [
  ['is cut short', half.slice(0, -5), 'handOver.reason.damaged'],
  ['is altered', altered, 'handOver.reason.damaged'],
  ['has nothing in it', './#/at/', 'handOver.reason.damaged'],
  [
    'is of a newer version',
    `./#/at/${formatDigits({ version: 2, bits: '1' })}`,
    'handOver.reason.newer',
  ],
  ['is of another puzzle with the same name', half, 'handOver.reason.otherPuzzle'],
]

for (const language of LANGUAGES)
  test.describe(`a link says in ${language} what is wrong, and leads on`, () => {
    test.use({ locale: LOCALES[language] })

    for (const [what, link, key] of BAD)
      test(`when it ${what}`, async ({ page }) => {
        if (key === 'handOver.reason.otherPuzzle')
          await servePack(page, packWithGivens([...GIVENS].toReversed()))
        await page.goto(link)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          textIn(language, 'handOver.failed'),
        )
        await expect(page.locator('.message-page p')).toHaveText(textIn(language, key as never))
        expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('save/')
        await page.getByRole('button', { name: textIn(language, 'app.allPuzzles') }).click()
        await expect(page.locator('.contents .entry')).toHaveCount(3)
      })

    test('when it is of another puzzle, which can be begun here', async ({ page }) => {
      await servePack(page, packWithGivens([...GIVENS].toReversed()))
      await page.goto(half)
      await page.getByRole('button', { name: textIn(language, 'handOver.begin') }).click()
      await new GridPage(page, language).drawn()
      expect(await hashOf(page)).toBe('#/play/netzero-grid')
    })

    test('when its puzzle is not on this page', async ({ page }) => {
      await page.goto(linkInto('torino-2026', 'no-such-puzzle'))
      await expect(page.locator('.message-page p')).toHaveText(
        textIn(language, 'handOver.reason.noPuzzle', { puzzle: 'no-such-puzzle' }),
      )
    })

    test('when its pack is not on this host', async ({ page }) => {
      await page.goto(linkInto('nowhere', 'netzero-grid'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        textIn(language, 'app.packTrouble', { pack: 'nowhere' }),
      )
      expect(new URL(page.url()).search).toBe('?pack=nowhere')
      await page.getByRole('button', { name: textIn(language, 'app.playBuiltIn') }).click()
      await expect(page.locator('.contents .entry')).toHaveCount(3)
    })
  })
