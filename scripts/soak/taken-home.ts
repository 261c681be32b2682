import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { atRest } from '../../tests/e2e/support/at-rest.ts'
import { readCodes } from '../../tests/e2e/support/read-code.ts'
import { toldAt } from '../../tests/e2e/support/told.ts'
import { PATIENCE } from './booth-under-soak.ts'
import { standsInPage } from './in-page.ts'
import { CARRIED, PAGE } from './page-knowledge.ts'
import type { Robot } from './personas.ts'

/** A phone opens the first code, and one in so many of those that follow. */
const OPENED_EVERY = 4

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const

/** The codes that robots take with them, and the phones on which some of them are opened. */
export class TakenHome {
  /** What the links carry: nothing at the booth may hold it once the visit is over. */
  readonly carried: string[] = []
  /** Links that a phone has opened. */
  opened = 0
  /** Codes that were not shown, not read, or that led elsewhere; in words. */
  readonly faults: string[] = []

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** Reads the code that is shown off the screen. */
  async take(page: Page, standing: string): Promise<void> {
    const link = await linkShown(page)
    const [, digits] = CARRIED.exec(link ?? '') ?? []
    if (link === null || digits === undefined) {
      this.faults.push(`a code was not read, or says ${link}`)
      return
    }
    this.carried.push(digits)
    if (this.carried.length % OPENED_EVERY === 1) await this.openOnPhone(page, link, standing)
  }

  private async openOnPhone(booth: Page, link: string, standing: string): Promise<void> {
    const context = await this.browser.newContext({
      ...PHONE,
      locale: await booth.evaluate(() => document.documentElement.lang),
      serviceWorkers: 'block',
      storageState: toldAt(this.address),
    })
    try {
      const phone = await context.newPage()
      await phone.goto(link)
      await expect.poll(() => standingOf(phone), { timeout: PATIENCE }).toBe(standing)
      this.opened++
    } catch (fault) {
      this.faults.push(`${link} leads elsewhere: ${String(fault)}`)
    } finally {
      await context.close()
    }
  }
}

/** Opens the code of the round that is on the screen, takes it, and may be gone then. */
export async function takeHome(robot: Robot, opensSheet: boolean, leaves: boolean): Promise<void> {
  const { booth, hands, taken } = robot
  const { page } = booth
  // What a touch has begun comes to its end, such as the way to the next question.
  await page.clock.runFor(2000)
  await atRest(page)
  const standing = await standingOf(page)
  try {
    if (opensSheet || (await page.locator(PAGE.code).count()) === 0) {
      await hands.tap(page.locator(PAGE.takeHome))
      await booth.until(PAGE.sheetReady)
    }
    await booth.until(PAGE.code)
  } catch {
    taken.faults.push(`no code is shown. ${await booth.whatIsShown()}`)
    return
  }
  await atRest(page)
  await robot.mark()
  await taken.take(page, standing)
  if (leaves) await hands.tap(page.locator(PAGE.clear))
}

function standingOf(page: Page): Promise<string> {
  return page.evaluate(standsInPage, [PAGE.board, PAGE.slots, PAGE.title])
}

async function linkShown(page: Page): Promise<string | null> {
  const clip = await page.locator(PAGE.code).evaluateAll(([code]) => {
    const { x, y, width, height } = code?.getBoundingClientRect() ?? new DOMRect()
    return { x, y, width, height }
  })
  const [code] = await readCodes(await page.screenshot({ clip }))
  return code?.text ?? null
}
