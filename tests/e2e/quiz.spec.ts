import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findPathTo } from '../../src/games/city-quiz/core/find-path-to.ts'
import { readPack } from '../../scripts/packs/read-pack.ts'
import { parseSpec } from '../../src/games/city-quiz/core/parse-spec.ts'
import { openRound } from '../../src/games/city-quiz/core/quiz-file.ts'
import { score } from '../../src/games/city-quiz/core/score.ts'
import type { Sign, SignId, Spec } from '../../src/games/city-quiz/core/spec.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { AxReader } from './support/ax.ts'
import { LANGUAGES, SCREENS, SCREEN_NAMES } from './support/screens.ts'
import type { ScreenName } from './support/screens.ts'
import { LOCALES, textIn } from './support/texts.ts'

const PAGE = './#/play/which-city'
const spec = readSpec()

function readSpec(): Spec {
  const quiz = readPack().puzzles.find(({ game }) => game === 'city-quiz')
  const round = quiz && openRound(quiz.file)
  const parsed = parseSpec(round?.ok ? round.value : null)
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

const signOf = (id: string): Sign => spec.signs.find((sign) => sign.id === id) as Sign
const pathTo = (id: string): number[] => findPathTo(spec, id as SignId) ?? []

/** Answers after which two signs lead with equal points. */
function tiedPath(): number[] {
  for (let number = 0; number < 4 ** spec.questions.length; number++) {
    const answers = spec.questions.map((_, question) => Math.floor(number / 4 ** question) % 4)
    const [first, second] = score(spec, answers)
    if (first?.points === second?.points) return answers
  }
  throw new Error('No set of answers is tied')
}

type Play = (page: Page, path: readonly number[], language: Language) => Promise<void>

const byTouch: Play = async (page, path) => {
  await page.locator('a[href$="which-city"]').tap()
  for (const answer of path) {
    await page.locator('.answer').nth(answer).tap()
    await expect(page.locator('.answer input').nth(answer)).toBeChecked()
    await page.locator('.question__actions .button--primary').tap()
  }
}

/** The focus stands on the question; a letter chooses and Enter goes on, or arrows and Tab do. */
const byKeyboard: Play = async (page, path) => {
  const { keyboard } = page
  await page.locator('a[href$="which-city"]').focus()
  await keyboard.press('Enter')
  for (const [question, answer] of path.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    if (question % 2 === 0) await keyboard.press('abcd'[answer] ?? '')
    else {
      await keyboard.press('Tab')
      await keyboard.press('Space')
      for (let step = 0; step < answer; step++) await keyboard.press('ArrowDown')
    }
    await expect(page.locator('.answer input').nth(answer)).toBeFocused()
    await expect(page.locator('.answer input').nth(answer)).toBeChecked()
    await keyboard.press('Enter')
  }
}

const byNames: Play = async (page, path, language) => {
  const reader = await AxReader.open(page)
  await reader.press('link', new RegExp(textOfTitle(language)))
  for (const [question, answer] of path.entries()) {
    const { text, answers } = spec.questions[question] as Spec['questions'][number]
    await reader.waitFor('heading', text.text[language] ?? '')
    await reader.press('radio', answers[answer]?.text.text[language] ?? '')
    const last = question === path.length - 1
    await reader.press('button', textIn(language, last ? 'quiz.seeSign' : 'quiz.next'))
  }
}

function textOfTitle(language: Language): string {
  return { en: 'Which city are you', it: 'Che città sei', es: 'Qué ciudad eres' }[language]
}

/** Answers all questions on the page at once, by the keys that every answer has. */
async function answerAll(page: Page, path: readonly number[]): Promise<void> {
  await page.goto(PAGE)
  for (const answer of path) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press(String(answer + 1))
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.result')).toBeVisible()
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const WAYS: readonly (readonly [string, Play])[] = [
  ['by touch', byTouch],
  ['by keyboard', byKeyboard],
  ['by accessible names', byNames],
]

/** Every language in every way, every size with every language and every way. */
WAYS.forEach(([name, play], way) => {
  LANGUAGES.forEach((language, number) => {
    const size = SCREEN_NAMES[(way + number) % SCREEN_NAMES.length] as ScreenName
    const sign = spec.signs[way * 3 + number] as Sign
    test.describe(`${name}, ${language}, ${size}`, () => {
      test.use({ ...SCREENS[size], locale: LOCALES[language] })

      test(`the quiz is played from the start screen to ${sign.id}`, async ({ page }) => {
        await page.goto('./')
        await play(page, pathTo(sign.id), language)
        await expect(heading(page)).toContainText(sign.name.text[language] ?? '')
        await expect(heading(page)).toContainText(sign.sign.text[language] ?? '')
        await expect(heading(page)).toBeFocused()
        await expect(page.getByText(sign.portrait.text[language] ?? '')).toBeVisible()
        await expect(page.locator('.result__window')).toHaveAttribute('data-drawing', 'drawn')
        await expectNoSidewaysScroll(page)
      })
    })
  })
})

test.describe('at a question', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('going on without an answer says what is missing and leads to the answers', async ({
    page,
  }) => {
    await page.goto(PAGE)
    const reminder = textIn('en', 'quiz.chooseFirst', { count: 4 })
    const next = page.getByRole('button', { name: textIn('en', 'quiz.next') })
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await next.tap({ force: true })
    await expect(page.locator('.question__hint')).toHaveText(reminder)
    await expect(page.locator('#announcer')).toContainText(reminder)
    await expect(page.getByRole('radio').first()).toBeFocused()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  })

  test('choosing an answer stays at its question', async ({ page }) => {
    await page.goto(PAGE)
    await expect(heading(page)).toBeFocused()
    const question = (await heading(page).textContent()) ?? ''
    for (const answer of [2, 0, 3]) {
      await page.locator('.answer').nth(answer).tap()
      await expect(page.getByRole('radio').nth(answer)).toBeChecked()
      await expect(heading(page)).toHaveText(question)
    }
  })

  test('an answer is kept on the way back and can be changed', async ({ page }) => {
    await page.goto(PAGE)
    await page.locator('.answer').nth(1).tap()
    await page.getByRole('button', { name: textIn('en', 'quiz.next') }).tap()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'Question 2 of 8')
    await page.getByRole('button', { name: textIn('en', 'quiz.previous') }).tap()
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
    await expect(heading(page)).toBeFocused()
    await page.locator('.answer').nth(3).tap()
    await expect(page.getByRole('radio').nth(3)).toBeChecked()
  })

  test('a reload goes on at the same question, in another language, too', async ({ page }) => {
    await page.goto(PAGE)
    await expect(heading(page)).toBeFocused()
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
    await page.keyboard.press('b')
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
    await page.reload()
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
    await page.getByRole('button', { name: textIn('en', 'settings.title') }).tap()
    await page.locator('dialog select').selectOption('es')
    await page.getByRole('button', { name: textIn('es', 'app.close') }).tap()
    await expect(heading(page)).toHaveText(spec.questions[1]?.text.text['es'] ?? '')
    await expect(page.getByRole('radio').nth(1)).toBeChecked()
  })

  test('letters typed elsewhere choose nothing', async ({ page }) => {
    await page.goto(PAGE)
    await expect(heading(page)).toBeFocused()
    await page.getByRole('button', { name: textIn('en', 'app.back') }).focus()
    await page.keyboard.press('a')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })
})

test.describe('the result', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('opens with a show that any key ends, and a reload does not repeat it', async ({ page }) => {
    await answerAll(page, pathTo('leo'))
    await page.keyboard.press('Shift')
    await expect(page.locator('.dusk')).toHaveAttribute('data-revealing', 'false')
    await page.reload()
    await expect(heading(page)).toContainText('Leo')
    await expect(page.locator('.dusk')).toHaveAttribute('data-revealing', 'false')
  })

  test('names the answers that counted, and the tie rule only where it decided', async ({
    page,
  }) => {
    await answerAll(page, pathTo('leo'))
    await expect(page.locator('.grounds li')).toHaveCount(3)
    await expect(page.getByText(textIn('en', 'quiz.tieRule'))).toHaveCount(0)
    await page.getByRole('button', { name: textIn('en', 'quiz.again') }).tap()
    await expect(heading(page)).toBeFocused()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await answerAll(page, tiedPath())
    await expect(page.getByText(textIn('en', 'quiz.tieRule'))).toBeVisible()
  })

  test('leads to its twin, and is marked among all signs', async ({ page }) => {
    await answerAll(page, pathTo('leo'))
    await page.locator('.twin a').tap()
    await expect(heading(page)).toContainText('Sagittarius')
    await page.getByRole('link', { name: textIn('en', 'quiz.signs.all') }).tap()
    await expect(page.locator('.sign-card')).toHaveCount(12)
    await expect(page.locator('.sign-card', { hasText: 'Your sign' })).toContainText('Leo')
    await page.getByRole('link', { name: textIn('en', 'quiz.toResult') }).tap()
    await expect(heading(page)).toContainText('Your city: Leo')
  })

  test('is compared with a neighbour: mine is preset', async ({ page }) => {
    await answerAll(page, pathTo('leo'))
    await page.getByRole('link', { name: textIn('en', 'quiz.toCompare') }).tap()
    await expect(heading(page)).toHaveText(textIn('en', 'quiz.compare.pickTheirs'))
    await expect(heading(page)).toBeFocused()
    await page.getByRole('link', { name: /^Sagittarius/ }).tap()
    const twins = { signs: ['Leo', 'Sagittarius'] }
    await expect(heading(page)).toHaveText(textIn('en', 'quiz.compare.twins', twins))
    await expect(heading(page)).toBeFocused()
    await expect(page.getByText(signOf('leo').gives.text['en'] ?? '')).toBeVisible()
    await page.getByRole('button', { name: textIn('en', 'quiz.compare.changeTheirs') }).tap()
    await page.getByRole('link', { name: /^Leo/ }).tap()
    await expect(heading(page)).toHaveText(textIn('en', 'quiz.compare.same', { sign: 'Leo' }))
    await page.getByRole('button', { name: textIn('en', 'quiz.compare.changeMine') }).tap()
    await page.getByRole('link', { name: /^Pisces/ }).tap()
    await expect(heading(page)).toHaveText(textIn('en', 'quiz.compare.neither'))
    await page.getByRole('button', { name: textIn('en', 'quiz.compare.another') }).tap()
    await page.getByRole('link', { name: /^Leo/ }).tap()
    await expect(heading(page)).toHaveText(textIn('en', 'quiz.compare.neither'))
  })
})

test('where movement is not wanted, the result stands at once', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en' })
  const page = await context.newPage()
  await answerAll(page, pathTo('virgo'))
  await expect(page.locator('.dusk')).toHaveAttribute('data-revealing', 'false')
  await context.close()
})

test.describe('the pages about signs', () => {
  test.use({ ...SCREENS.tablet, locale: LOCALES.en })

  test('signs stand in a ring', async ({ page }) => {
    await page.goto(`${PAGE}/signs/pisces`)
    await page.getByRole('link', { name: 'Next sign: Aries' }).tap()
    await expect(heading(page)).toContainText('The Front-Runner')
    await expect(heading(page)).toBeFocused()
    await page.getByRole('link', { name: 'Previous sign: Pisces' }).tap()
    await expect(heading(page)).toContainText('The Just City')
  })

  test('without a result, both signs of a comparison are asked for', async ({ page }) => {
    await page.goto(`${PAGE}/compare`)
    await page.getByRole('link', { name: /^Taurus/ }).tap()
    await page.getByRole('link', { name: /^Virgo/ }).tap()
    await expect(heading(page)).toHaveText('Taurus and Virgo: twin cities!')
  })

  test('a sign that does not exist is said to be missing, with a way on', async ({ page }) => {
    await page.goto(`${PAGE}/signs/ophiuchus`)
    await expect(page.getByText(/ophiuchus/)).toBeVisible()
    await page.getByRole('button', { name: textIn('en', 'quiz.signs.all') }).tap()
    await expect(page.locator('.sign-card')).toHaveCount(12)
  })
})

const PAGES = ['', '/signs', '/signs/gemini', '/compare', '/compare/leo/sagittarius'] as const
const TIGHT = [
  [{ width: 320, height: 568 }, 100],
  [{ width: 320, height: 568 }, 200],
  [{ width: 844, height: 390 }, 100],
  [{ width: 1920, height: 1080 }, 100],
] as const

for (const [viewport, textScale] of TIGHT) {
  test.describe(`at ${viewport.width} x ${viewport.height}, text ${textScale}%`, () => {
    test.use({ viewport, hasTouch: true, locale: LOCALES.es })

    test('nothing scrolls sideways and every control can be touched', async ({ page }) => {
      await page.addInitScript(
        (scale) => localStorage.setItem('netzero/settings', JSON.stringify({ textScale: scale })),
        textScale,
      )
      for (const address of PAGES) {
        await page.goto(PAGE + address)
        await expect(heading(page)).toBeFocused()
        await expectNoSidewaysScroll(page)
        expect(await smallTargets(page)).toEqual([])
      }
      await answerAll(page, pathTo('aquarius'))
      await expectNoSidewaysScroll(page)
      expect(await smallTargets(page)).toEqual([])
    })
  })
}

/** Controls that are less than 44 CSS pixels high. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#app :is(button, a, label)')]
      .filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

test.describe('at a standing kiosk', () => {
  test.use({ ...SCREENS.kiosk, locale: LOCALES.it })

  test('everything that is touched at a question lies low enough', async ({ page }) => {
    await page.goto(PAGE)
    for (const answer of pathTo('taurus')) {
      await expect(heading(page)).toBeFocused()
      const tops = await page.evaluate(() =>
        [...document.querySelectorAll('#app :is(button, label)')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect().top / innerHeight),
      )
      expect(tops.length).toBeGreaterThan(2)
      expect(Math.min(...tops)).toBeGreaterThan(0.4)
      await page.keyboard.press(String(answer + 1))
      await page.keyboard.press('Enter')
    }
  })
})

test.describe('where only the plain canvas draws', () => {
  test.use({ ...SCREENS.phone, locale: LOCALES.en })

  test('the sky is drawn all the same', async ({ page }) => {
    await page.goto('./?renderer=canvas#/play/which-city')
    await expect(page.locator('.sky')).toHaveAttribute('data-drawing', 'drawn')
  })
})
