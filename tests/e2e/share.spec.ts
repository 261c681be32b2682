import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findingsOf } from './support/axe.ts'
import { SAVE_KEY, nearlySolvedSave } from './support/built-in-grid.ts'
import { LANGUAGES } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'
import type { MessageKey } from '../../src/kit/text.ts'

const GRID = './#/play/netzero-grid'
const SHUFFLE = './#/play/sustainably-shuffled'
const QUIZ = './#/play/which-city'

const say = (key: MessageKey) => textIn('en', key)
const dialog = (page: Page) => page.getByRole('dialog', { name: say('share.title') })
const picture = (page: Page) => dialog(page).locator('img')
const press = (page: Page, key: MessageKey) =>
  dialog(page)
    .getByRole('button', { name: say(key), exact: true })
    .click()

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('share.open'), exact: true }).click()
  await expect(picture(page)).toBeVisible()
}

async function solvedGrid(page: Page): Promise<void> {
  await page.addInitScript(
    ([key, save]) => localStorage.setItem(key ?? '', save ?? ''),
    [SAVE_KEY, nearlySolvedSave(0)],
  )
  await page.goto(GRID)
  await expect(page.getByRole('heading', { name: say('grid.finish.title') })).toBeVisible()
}

/** A round in which every answer is shown. */
async function endedRound(page: Page): Promise<void> {
  await page.goto(SHUFFLE)
  await page.waitForSelector('[data-drawing="drawn"]')
  const wayOn = page.locator('.shuffle-done .button')
  for (let word = 0; word < 3; word++) {
    await page.getByRole('button', { name: say('anagram.tool.giveUp'), exact: true }).click()
    await page.getByRole('button', { name: say('anagram.giveUp.yes'), exact: true }).click()
    await wayOn.click()
  }
  await expect(page.locator('.round-page')).toBeVisible()
}

async function answeredQuiz(page: Page): Promise<void> {
  await page.goto(QUIZ)
  for (let question = 0; question < 8; question++) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press(String((question % 4) + 1))
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.result')).toBeVisible()
  await page.keyboard.press('Escape')
}

async function signPage(page: Page): Promise<void> {
  await page.goto(`${QUIZ}/signs/leo`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Size of the picture itself, and how many colours stand in a sample of it. */
function inspect(page: Page): Promise<{ width: number; height: number; colors: number }> {
  return picture(page).evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] }
    const colors = new Set<string>()
    for (let at = 0; at < data.length; at += 4 * 97)
      colors.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`)
    return { width, height, colors: colors.size }
  })
}

/** Stands in for the device's own share sheet and clipboard; what they get is kept. */
async function withDevice(page: Page, answer: 'done' | 'AbortError' | 'NotAllowedError') {
  await page.addInitScript((outcome) => {
    const got: unknown[] = []
    const settle = () =>
      outcome === 'done' ? Promise.resolve() : Promise.reject(new DOMException('no', outcome))
    const keep = (what: unknown) => {
      got.push(what)
      return settle()
    }
    Object.assign(window, { got })
    Object.defineProperties(Navigator.prototype, {
      share: {
        configurable: true,
        value: ({ files, ...rest }: ShareData) =>
          keep({ ...rest, files: files?.map(({ name, size }) => ({ name, size })) }),
      },
      canShare: { configurable: true, value: () => true },
      clipboard: {
        configurable: true,
        value: {
          writeText: keep,
          write: ([item]: ClipboardItem[]) => keep(item?.types),
        },
      },
    })
  }, answer)
}

const got = (page: Page) => page.evaluate(() => (window as unknown as { got: unknown[] }).got)

const ENDS = [
  ['a solved grid', solvedGrid],
  ['a round of words', endedRound],
  ['the result of the quiz', answeredQuiz],
  ['a sign', signPage],
] as const

test.use({ locale: LOCALES.en, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } })

for (const [name, reach] of ENDS)
  test(`${name} is a picture of both sizes that is not blank, and axe finds nothing`, async ({
    page,
  }) => {
    await reach(page)
    await openShare(page)
    const tall = await inspect(page)
    expect([tall.width, tall.height]).toEqual([1080, 1920])
    expect(tall.colors).toBeGreaterThan(30)
    await expect(picture(page)).toHaveAttribute('alt', /dusk.*\nThe picture reads:\n/)
    expect(await findingsOf(page)).toEqual([])
    await dialog(page)
      .getByRole('radio', { name: say('share.square') })
      .check({ force: true })
    await expect(picture(page)).toHaveAttribute('height', '1080')
    const square = await inspect(page)
    expect([square.width, square.height]).toEqual([1080, 1080])
    expect(square.colors).toBeGreaterThan(30)
  })

test('while a picture is drawn none stands in its shape, and nothing moves under a finger', async ({
  page,
}) => {
  await signPage(page)
  await openShare(page)
  await dialog(page).evaluate((element) => {
    const shown: string[] = []
    const heights: number[] = []
    Object.assign(window, { shown, heights })
    const look = (): void => {
      heights.push(element.querySelector('.dialog__sheet')?.getBoundingClientRect().height ?? 0)
      for (const image of element.querySelectorAll('img'))
        shown.push(`${image.getAttribute('height')} ${image.src}`)
    }
    look()
    const changes = { subtree: true, childList: true, attributes: true }
    new MutationObserver(look).observe(element, changes)
  })
  for (const shape of ['share.square', 'share.tall', 'share.square'] as const)
    await dialog(page)
      .getByRole('radio', { name: say(shape) })
      .check({ force: true })
  await expect(picture(page)).toHaveAttribute('height', /./)
  const shown = await page.evaluate(() => [
    ...new Set((window as unknown as { shown: string[] }).shown),
  ])
  expect(shown.length).toBeGreaterThan(1)
  expect(new Set(shown.map((one) => one.split(' ')[1])).size).toBe(shown.length)
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(new Set(heights.map(Math.round)).size).toBe(1)
})

test('the share sheet gets picture, sentence, symbols and link', async ({ page }) => {
  await withDevice(page, 'done')
  await signPage(page)
  await openShare(page)
  await press(page, 'share.send')
  await expect(dialog(page).getByRole('status')).toHaveText(say('share.sent'))
  const [shared] = (await got(page)) as [{ text: string; files: { name: string; size: number }[] }]
  const lines = shared.text.split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('Leo')
  expect(lines[1]).toMatch(/^[▮·]{12}$/)
  expect(lines[2]).toMatch(/^http.*\/signs\/leo\.html$/)
  expect(shared.files[0]?.name).toBe('city-sign-leo-tall.png')
  expect(shared.files[0]?.size).toBeGreaterThan(10_000)
})

test('the picture is saved, picture, text and description are copied', async ({ page }) => {
  await withDevice(page, 'done')
  await solvedGrid(page)
  await openShare(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('link', { name: say('share.savePicture') })
      .click(),
  ])
  expect(download.suggestedFilename()).toBe('street-lit-tall.png')
  const png = readFileSync(await download.path())
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1920])

  const status = dialog(page).getByRole('status')
  await press(page, 'share.copyText')
  await expect(status).toHaveText(say('share.textCopied'))
  await press(page, 'share.copyAlt')
  await expect(status).toHaveText(say('share.altCopied'))
  await press(page, 'share.copyPicture')
  await expect(status).toHaveText(say('share.pictureCopied'))
  const [text, alt, types] = (await got(page)) as [string, string, string[]]
  expect(text).toMatch(
    /^“NetZero Grid”: I lit the whole street in \d\d:\d\d, without a hint\.\nhttp/,
  )
  expect(alt).toBe(await picture(page).getAttribute('alt'))
  expect(types).toEqual(['image/png'])
})

test('what the device refuses leaves a way on', async ({ page }) => {
  await withDevice(page, 'NotAllowedError')
  await signPage(page)
  await openShare(page)
  const status = dialog(page).getByRole('status')
  await press(page, 'share.send')
  await expect(status).toHaveText(say('share.refused'))
  await press(page, 'share.copyPicture')
  await expect(status).toHaveText(say('share.pictureNotCopied'))
  await press(page, 'share.copyText')
  await expect(status).toHaveText(say('share.textNotCopied'))
  const byHand = dialog(page).getByRole('textbox', { name: say('share.byHand') })
  await expect(byHand).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('/signs/leo.html')
  expect(await findingsOf(page)).toEqual([])
})

test('a share that is cancelled says nothing', async ({ page }) => {
  await withDevice(page, 'AbortError')
  await signPage(page)
  await openShare(page)
  await press(page, 'share.send')
  await expect.poll(() => got(page)).toHaveLength(1)
  await expect(dialog(page).getByRole('status')).toHaveText('')
})

test('where no picture can be drawn, the text is still shared', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null)
  })
  await withDevice(page, 'done')
  await signPage(page)
  await page.getByRole('button', { name: say('share.open'), exact: true }).click()
  await expect(dialog(page)).toContainText(say('share.withheld'))
  await press(page, 'share.send')
  const [shared] = (await got(page)) as [{ url: string; files?: unknown }]
  expect(shared.files).toBeUndefined()
  expect(shared.url).toContain('/signs/leo.html')
})

test('the keyboard alone opens, chooses, copies and closes', async ({ page }) => {
  await withDevice(page, 'done')
  await signPage(page)
  const opener = page.getByRole('button', { name: say('share.open'), exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(picture(page)).toBeVisible()
  await tabTo(page, 'input')
  await page.keyboard.press('ArrowDown')
  await expect(dialog(page).getByRole('radio', { name: say('share.square') })).toBeChecked()
  await expect(picture(page)).toHaveAttribute('height', '1080')
  await tabTo(page, `button:text-is("${say('share.copyText')}")`)
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('status')).toHaveText(say('share.textCopied'))
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(opener).toBeFocused()
})

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab')
    const reached = dialog(page).locator(selector).and(page.locator(':focus'))
    if ((await reached.count()) > 0) return
  }
  throw new Error(`Tab does not come to ${selector}`)
}

test('it fits a narrow page in every language', async ({ browser }) => {
  for (const language of LANGUAGES) {
    const page = await browser.newPage({
      locale: LOCALES[language],
      viewport: { width: 320, height: 640 },
      baseURL: test.info().project.use.baseURL ?? '',
    })
    await signPage(page)
    await page.getByRole('button', { name: textIn(language, 'share.open'), exact: true }).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet.locator('img')).toBeVisible()
    expect(await sheet.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.close()
  }
})

test('a link to a sign has a preview, is read without a script and leads into the game', async ({
  page,
  browser,
  request,
}) => {
  const start = await (await request.get('./')).text()
  expect(start).toContain('property="og:image"')
  expect((await request.get('./previews/start.png')).ok()).toBe(true)
  expect((await request.get('./previews/leo.png')).ok()).toBe(true)
  await page.goto('./signs/leo.html')
  await page.waitForURL(/#\/play\/which-city\/signs\/leo$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const plain = await browser.newPage({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL ?? '',
  })
  await plain.goto('./signs/leo.html')
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('Leo')
  await expect(plain.getByRole('link').first()).toHaveAttribute('href', /signs\/leo$/)
  await plain.close()
})
