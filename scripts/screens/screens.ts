import type { Page } from '@playwright/test'
import { OPEN_CELLS, SAVE_KEY, nearlySolvedSave } from '../../tests/e2e/support/built-in-grid.ts'
import { savedBefore } from '../../tests/e2e/support/grid-before.ts'
import { packWithGivens, servePack } from '../../tests/e2e/support/packs.ts'
import { saveIn, typeLetters } from '../../tests/e2e/support/test-texts.ts'
import { textIn } from '../../tests/e2e/support/texts.ts'
import type { AnyLanguage } from '../../tests/e2e/support/texts.ts'
import { isTestLanguage } from '../../tests/support/test-texts.ts'
import { source } from '../../tests/unit/letter-sudoku/example-grid.ts'
import type { MessageKey } from '../../src/kit/text.ts'
import type { Reach } from './reach.ts'

const GRID = './#/play/netzero-grid'
const SHUFFLE = './#/play/sustainably-shuffled'
const QUIZ = './#/play/which-city'

const drawn = async (page: Page): Promise<void> => {
  await page.locator('[data-drawing="drawn"]').waitFor()
}
const press = (page: Page, language: AnyLanguage, key: MessageKey): Promise<void> =>
  page.getByRole('button', { name: textIn(language, key), exact: true }).click()

const open =
  (address: string, ...then: readonly Reach[]): Reach =>
  async (page, language) => {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const step of then) await step(page, language)
  }

const withSave =
  (key: string, save: string): Reach =>
  async (page) => {
    await page.addInitScript(
      ([at, text]) => localStorage.setItem(at ?? '', text ?? ''),
      [key, save],
    )
  }

const pressing =
  (key: MessageKey): Reach =>
  (page, language) =>
    press(page, language, key)

const typing =
  (words: Record<AnyLanguage, string>, length = Infinity): Reach =>
  (page, language) =>
    typeLetters(page, words[language].slice(0, length))

/** Begins with a save in which only the last so many open cells of the printed grid are empty. */
const withCellsLeft =
  (left: number): Reach =>
  (page, language) =>
    withSave(SAVE_KEY, isTestLanguage(language) ? saveIn(language, left) : nearlySolvedSave(left))(
      page,
      language,
    )

/** Chooses an empty cell in the middle of the board, as a player would by touch. */
const chooseCell =
  (id: string): Reach =>
  async (page) => {
    const box = await page.locator(`td[data-item="${id}"]`).boundingBox()
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

const answerAll: Reach = async (page) => {
  for (let question = 0; question < 8; question++) {
    await page
      .locator('.answer')
      .nth(question % 4)
      .click()
    await page.locator('.question__actions .button--primary').click()
  }
  await page.locator('.result').waitFor()
  await page.keyboard.press('Escape')
}

const ANSWER: Record<AnyLanguage, string> = {
  en: 'climateneutrality',
  it: 'neutralitaclimatica',
  es: 'neutralidadclimatica',
  de: 'klimaneutralität',
  el: 'κλιματικηουδετεροτητα',
}

/** A letter that the first row already has: put into r1c1, it stands twice. */
const TWICE: Record<AnyLanguage, string> = { en: 'b', it: 'b', es: 'b', de: 'b', el: 'θ' }

/** Needs some of the harder techniques. */
const HARD_GIVENS = [
  '.E...O..A',
  'AGR...O..',
  '....R..E.',
  '..GEBA.I.',
  '....I...J',
  '...J.RE..',
  '.A......G',
  'O....B...',
  '...I...J.',
]

/** Needs a chain. */
const CHAIN_GIVENS = [
  'A...JR.O.',
  '.RG....E.',
  'I......GB',
  '......A..',
  '.EOJ...B.',
  '...BT...R',
  'B..AE....',
  '.....O...',
  '....I...J',
]

/** As on a device on which nobody has played yet: the grid explains itself, up to the cell to try. */
const explainedFirst: Reach = async (page, language) => {
  await page.addInitScript(() => localStorage.removeItem('netzero/told/letter-sudoku'))
  await open(GRID, drawn)(page, language)
  await page.locator('.first-strip').waitFor()
  const ahead = page.locator('.first-strip [data-lit="false"]')
  while ((await ahead.count()) > 0) await page.locator('.first-strip__words').click()
}

/** The game shows how to solve a puzzle, and has come to the first use of a technique. */
function walkAt(technique: 'xWing' | 'nakedPair' | 'xyChain', givens: readonly string[]): Reach {
  return async (page, language) => {
    await withSave(SAVE_KEY, savedBefore(technique, givens))(page, language)
    await open(GRID, drawn, pressing('grid.menu'), pressing('grid.menu.walk'))(page, language)
    const name = page.locator('.grid-hint strong')
    const wanted = `${textIn(language, `grid.technique.${technique}`)}. `
    while ((await name.count()) === 0 || (await name.textContent()) !== wanted)
      await page.locator('.grid-hint .button--primary').click()
  }
}

/** Touches cells of a lesson one after the other, until what it shows is there. */
const touchUntil =
  (there: string): Reach =>
  async (page) => {
    for (let cell = 0; cell < 81; cell++) {
      await page
        .locator('.mirror--board td')
        .nth(cell)
        .evaluate((each: HTMLElement) => each.click())
      if ((await page.locator(there).count()) > 0) return
    }
    throw new Error(`No cell leads to ${there}`)
  }

/** Gives up every word, to the end of the round. */
const endRound: Reach = async (page, language) => {
  for (let word = 0; word < 3; word++) {
    await press(page, language, 'anagram.tool.giveUp')
    await press(page, language, 'anagram.giveUp.yes')
    await page.locator('.shuffle-done .button').click()
  }
  await page.locator('.round-page').waitFor()
}

/** Opens the share dialog and waits for its card. */
const share: Reach = async (page, language) => {
  await press(page, language, 'share.open')
  await page.locator('dialog img').waitFor()
}

const lacking =
  (files: string): Reach =>
  async (page) => {
    await page.route(files, (route) => route.abort())
  }

const middle = OPEN_CELLS[20]?.id ?? 'r5c5'

/** Every screen of the game and how to come to it. The name is the picture's. */
export const SCREENS_TO_TAKE: Readonly<Record<string, Reach>> = {
  start: open('./'),
  settings: open('./', pressing('settings.title')),
  about: open('./', pressing('start.about')),
  grid: open(GRID, drawn, chooseCell(middle)),
  'grid-first': explainedFirst,
  'grid-played': async (page, language) => {
    await withCellsLeft(12)(page, language)
    await open(GRID, drawn, chooseCell('r1c2'))(page, language)
  },
  'grid-hint': open(GRID, drawn, pressing('grid.tool.hint'), pressing('grid.hint.next')),
  // Without notes of the player the hint shows its own. After the first elimination all candidates are noted.
  'grid-naked-pair': walkAt('nakedPair', HARD_GIVENS),
  'grid-x-wing': walkAt('xWing', HARD_GIVENS),
  'grid-chain': walkAt('xyChain', CHAIN_GIVENS),
  'grid-conflict': open(GRID, drawn, chooseCell('r1c1'), typing(TWICE)),
  'grid-menu': open(GRID, drawn, pressing('grid.menu')),
  'grid-new': open(GRID, drawn, pressing('grid.menu'), pressing('grid.new.title')),
  'grid-paused': open(GRID, drawn, pressing('grid.pause')),
  'grid-finished': async (page, language) => {
    await withCellsLeft(0)(page, language)
    await open(GRID)(page, language)
    await page.getByRole('heading', { level: 2 }).waitFor()
  },
  'grid-share': async (page, language) => {
    await withCellsLeft(0)(page, language)
    await open(GRID, share)(page, language)
  },
  shuffle: open(SHUFFLE, drawn, typing(ANSWER, 2)),
  'shuffle-solved': async (page, language) => {
    await open(SHUFFLE, drawn, typing(ANSWER))(page, language)
    await page.locator('.shuffle-done').waitFor()
  },
  'shuffle-finished': open(SHUFFLE, drawn, endRound),
  'shuffle-share': open(SHUFFLE, drawn, endRound, share),
  'shuffle-menu': open(SHUFFLE, drawn, pressing('anagram.menu')),
  question: open(QUIZ, async (page) => {
    await page.locator('.answer').nth(1).click()
  }),
  result: open(QUIZ, answerAll),
  'grid-daily': open(`${GRID}/daily`, drawn),
  'grid-days': open(`${GRID}/days`),
  'grid-results': open(GRID, drawn, pressing('grid.menu'), pressing('grid.results.title')),
  lessons: open(`${GRID}/lessons`),
  lesson: open(`${GRID}/lessons/hiddenSingleBox`, drawn),
  'lesson-wrong': open(`${GRID}/lessons/nakedPair`, drawn, touchUntil('.lesson__why')),
  'lesson-found': open(
    `${GRID}/lessons/hiddenSingleBox`,
    drawn,
    touchUntil('.lesson__found'),
    pressing('grid.lesson.more'),
  ),
  'lesson-colours': open(
    `${GRID}/lessons/simpleColoursTrap`,
    drawn,
    touchUntil('.lesson__found'),
    pressing('grid.lesson.more'),
    pressing('grid.lesson.more'),
  ),
  'unknown-lesson': open(`${GRID}/lessons/nothing`),
  signs: open(`${QUIZ}/signs`),
  sign: open(`${QUIZ}/signs/sagittarius`),
  'sign-share': open(`${QUIZ}/signs/leo`, share),
  compare: open(`${QUIZ}/compare`),
  'compare-twins': open(`${QUIZ}/compare/leo/sagittarius`),
  'unknown-pack': open('./?pack=nowhere'),
  'unknown-puzzle': open('./#/play/nothing'),
  'contradictory-grid': async (page, language) => {
    const givens = source.givens.map((row, index) => (index === 8 ? 'J.OI.B..G' : row))
    await servePack(page, packWithGivens(givens))
    await open(GRID)(page, language)
  },
  'not-arrived': async (page, language) => {
    await lacking('**/assets/grid-screen-*.js')(page, language)
    await open(GRID)(page, language)
  },
  'no-language': async (page, language) => {
    await lacking('**/assets/*-page-*.js')(page, language)
    await page.goto('./')
    await page.locator('.plain-page .button').waitFor()
  },
  'no-script': async (page, language) => {
    await lacking('**/assets/page-*.js')(page, language)
    await page.goto('./')
    await page.locator('#trouble').waitFor()
  },
  'plain-controls': async (page) => {
    await page.route('**/assets/phaser-*.js', (route) => route.abort())
    await page.goto(GRID)
    await page.locator('[data-drawing="none"]').waitFor({ state: 'attached' })
    await page.locator('.mirror--board').first().waitFor()
  },
}
