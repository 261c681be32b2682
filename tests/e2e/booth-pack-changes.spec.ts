import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readPackText } from '../../scripts/packs/read-pack.ts'
import { servedAddress } from '../../scripts/playwright-server.ts'
import type { PackText } from '../../src/packs/parse-pack.ts'
import { atRest } from './support/at-rest.ts'
import { BoothVisitor } from './support/booth-visitor.ts'
import { OPEN_CELLS } from './support/built-in-grid.ts'
import { GridPage } from './support/grid-page.ts'
import { servePack } from './support/packs.ts'
import { readCodes } from './support/read-code.ts'
import { SCREENS } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import { toldAt } from './support/told.ts'

/** A pack that is replaced on the host while somebody plays is for the next visitor. */
test.use({ ...SCREENS.kiosk, locale: LOCALES.en })

type Questions = Readonly<Record<string, { readonly text: string }>>

const BUILT_IN = readPackText()
const QUESTIONS = Object.keys(questionsIn('en'))

function questionsIn(language: string): Questions {
  const texts = JSON.parse(BUILT_IN.texts[language] ?? '') as {
    puzzles: { 'which-city': { texts: { questions: Questions } } }
  }
  return texts.puzzles['which-city'].texts.questions
}

/** Another grid, questions by other ids, and other titles: texts of the one pack don't fit the other. */
function nextPack(): PackText {
  const renamed = (text: string): string =>
    QUESTIONS.reduce((all, id) => all.replaceAll(`"${id}"`, `"${id}-next"`), text)
      .replaceAll('NetZero Grid', 'Next Grid')
      .replaceAll('"text": "', '"text": "Next: ')
  const structure = JSON.parse(renamed(BUILT_IN.structure)) as {
    puzzles: { spec: { givens?: string[] } }[]
  }
  structure.puzzles[0]?.spec.givens?.reverse()
  const texts = Object.entries(BUILT_IN.texts).map(([tag, text]) => [tag, renamed(text)] as const)
  return { structure: JSON.stringify(structure), texts: Object.fromEntries(texts) }
}

async function choose(page: Page, visitor: BoothVisitor, name: string): Promise<void> {
  await visitor.sill.nth(1).tap()
  await page.getByRole('button', { name, exact: true }).tap()
  await expect(page.locator('.languages')).toHaveCount(0)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The id of the question that is asked. */
async function askedIn(page: Page, language: string): Promise<string> {
  const said = (await heading(page).textContent()) ?? ''
  const found = Object.entries(questionsIn(language)).find(([, { text }]) => text === said)
  if (!found) throw new Error(`No question of the pack: ${said}`)
  return found[0]
}

test('a visitor plays on to the end with what they began with, in another language, too', async ({
  page,
}) => {
  const visitor = await BoothVisitor.at(page)
  const arrived = Promise.all(
    ['it', 'es'].map((tag) => page.waitForResponse(`**/packs/torino-2026.${tag}.json`)),
  )
  await visitor.begin()
  await arrived
  await page.locator('.screen--lengths a[href$="/which-city~short"]').tap()
  const position = (tag: 'en' | 'it', number: number) =>
    page.getByText(textIn(tag, 'quiz.summary.question', { number, total: 5 })).first()
  await expect(position('en', 1)).toBeVisible()
  await page.locator('.answer').first().tap()
  await expect(position('en', 2)).toBeVisible()
  const asked = await askedIn(page, 'en')

  await servePack(page, nextPack())
  await choose(page, visitor, 'Italiano')
  await expect(heading(page)).toHaveText(questionsIn('it')[asked]?.text ?? '')
  for (let number = 2; number <= 5; number++) {
    await expect(position('it', number)).toBeVisible()
    await page.locator('.answer').first().tap()
  }
  await expect(page.locator('.screen--result')).toBeVisible()
  await visitor.sill.last().tap()
  await expect.poll(() => visitor.journal()).toEqual(['begun', 'finished', 'reset left'])

  await visitor.begin()
  await expect(page.locator('.screen--lengths')).toContainText('Next Grid')
  await page.locator('.screen--lengths a[href$="/which-city~short"]').tap()
  await expect(heading(page)).toHaveText(/^Next: /)
})

test('a code of what was begun before opens on a phone that finds the new pack', async ({
  page,
  browser,
}) => {
  const visitor = await BoothVisitor.at(page, { base: servedAddress() })
  await visitor.begin()
  await page.locator('.screen--lengths a[href$="/netzero-grid"]').tap()
  const grid = await new GridPage(page).drawn()
  const [first] = OPEN_CELLS
  if (!first) throw new Error('A grid has open cells')
  await grid.put(first.id, first.letter)
  await grid.expectCell(first.id, first.letter)
  await atRest(page)
  await servePack(page, nextPack())
  await page.getByRole('button', { name: textIn('en', 'booth.handOver.item'), exact: true }).tap()
  await expect(page.getByRole('img', { name: textIn('en', 'booth.handOver.code') })).toBeVisible()
  await atRest(page)
  const [code] = await readCodes(await page.screenshot())

  const context = await browser.newContext({
    ...SCREENS.phone,
    locale: LOCALES.en,
    storageState: toldAt(servedAddress()),
  })
  const phone = await context.newPage()
  await servePack(phone, nextPack())
  await phone.goto(code?.text ?? '')
  const carried = await new GridPage(phone).drawn()
  await carried.expectCell(first.id, first.letter)
  expect(await carried.board()).toBe(await grid.board())
  await context.close()
})
