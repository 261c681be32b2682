import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import type { SoakEntry } from './accounts.ts'
import { heldBy } from './heap.ts'
import type { Held } from './heap.ts'
import {
  countInPage,
  isAttractInPage,
  lookInPage,
  markInPage,
  readJournalInPage,
} from './in-page.ts'
import type { Counted, Left } from './in-page.ts'
import { INVITATION, JOURNAL, MAY_KEEP, OWN_LOOK, PAGE, VISIT_MARK } from './page-knowledge.ts'
import { speakInPage } from './voice-in-page.ts'
import type { Heard, Voiced } from './voice-in-page.ts'

export const SIZES = {
  upright: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
} as const

/** Milliseconds of a step of the invitation, and how many are more than all its pictures have in all languages. */
const PICTURE_STEP = 300
const MOST_STEPS = 400

const VOICES = ['en-GB', 'it-IT', 'es-ES']

/** Milliseconds in which a booth that is not broken shows what is waited for, on a busy machine. */
export const PATIENCE = 30_000

/** A booth in a browser, in one page after the other: one that is killed is opened anew, as the launcher does. */
export class BoothUnderSoak {
  /** Visits that the page itself has begun. */
  begun = 0
  /** Times at which the page was loaded. */
  loads = 0

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly session: CDPSession,
    private readonly address: string,
  ) {}

  static async open(browser: Browser, address: string): Promise<BoothUnderSoak> {
    const context = await browser.newContext({
      viewport: SIZES.upright,
      hasTouch: true,
      locale: 'en-GB',
      serviceWorkers: 'block',
    })
    // Phones find the game where the robots' do, and not at an address by which a device means itself.
    await context.addInitScript((base) => {
      if (!localStorage.getItem('netzero-booth'))
        localStorage.setItem('netzero-booth', JSON.stringify({ base }))
    }, address)
    await context.clock.install()
    return BoothUnderSoak.in(context, address)
  }

  private static async in(context: BrowserContext, address: string): Promise<BoothUnderSoak> {
    const page = await context.newPage()
    const booth = new BoothUnderSoak(context, page, await context.newCDPSession(page), address)
    page.on('load', () => void booth.loads++)
    await page.exposeFunction('visitBegan', () => void booth.begun++)
    await page.addInitScript(countInPage, VISIT_MARK)
    await page.addInitScript(speakInPage, [VOICES, VISIT_MARK] as [string[], string])
    await page.goto(new URL('booth.html', address).href)
    await booth.untilAttract()
    return booth
  }

  /** Kills the process of the page, and opens the booth in another one. */
  async killed(): Promise<BoothUnderSoak> {
    const crashed = this.page.waitForEvent('crash')
    // The page that is killed does not answer.
    this.session.send('Page.crash').catch(() => undefined)
    await crashed
    await this.page.close()
    const next = await BoothUnderSoak.in(this.context, this.address)
    next.begun += this.begun
    next.loads += this.loads
    return next
  }

  isAttract(): Promise<boolean> {
    return this.page.evaluate(isAttractInPage, [PAGE.visit, PAGE.attract] as [string, string])
  }

  async untilAttract(): Promise<void> {
    const parts: [string, string] = [PAGE.visit, PAGE.attract]
    await this.page.waitForFunction(isAttractInPage, parts, { timeout: PATIENCE, polling: 50 })
  }

  /** Until the booth invites or its visit can be left, so that the page's clock does not run ahead of what is still being fetched. */
  async untilOpen(): Promise<void> {
    await this.page.waitForFunction(
      // A truth and no element: one that is handed out would be kept, and all of its visit with it.
      ([invites, finish]) => document.querySelector(`${invites}, ${finish}`) !== null,
      [PAGE.attract, PAGE.finish] as const,
      { timeout: PATIENCE, polling: 50 },
    )
  }

  /** For the account of a robot that does not get on. */
  async whatIsShown(): Promise<string> {
    const texts = await this.page.locator('body').ariaSnapshot()
    return `The booth does not come back to its invitation. It shows:\n${texts}`
  }

  async readsAloud(): Promise<boolean> {
    return (await this.page.locator(PAGE.readsAloud).count()) > 0
  }

  heard(): Promise<Heard> {
    return this.page.evaluate(() => (window as unknown as Voiced).soakVoice.take())
  }

  linger(): Promise<void> {
    return this.page.evaluate(() => (window as unknown as Voiced).soakVoice.linger())
  }

  until(selector: string): Promise<void> {
    return this.page.locator(selector).first().waitFor({ state: 'attached', timeout: PATIENCE })
  }

  left(): Promise<Left> {
    const allowed = Object.fromEntries(
      Object.entries(MAY_KEEP).map(([place, { source }]) => [place, source]),
    )
    const asked: [string, Record<string, string>, string] = [PAGE.visit, allowed, OWN_LOOK.source]
    return this.page.evaluate(lookInPage, asked)
  }

  /** All that the device keeps by a name. */
  keptTexts(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  }

  mark(seed: number, visit: number): Promise<void> {
    return this.page.evaluate(markInPage, [PAGE.visit, seed, visit] as [string, number, number])
  }

  /** What the page holds at the beginning of its invitation: its pictures differ in size. */
  async held(): Promise<Held> {
    const { clock } = this.page
    const now = await this.page.evaluate(() => Date.now())
    await clock.pauseAt(Math.ceil(now / INVITATION + 1) * INVITATION)
    for (const isWanted of [false, true])
      for (let step = 0; step < MOST_STEPS && (await this.isFirstPicture()) !== isWanted; step++)
        await clock.runFor(PICTURE_STEP)
    const held = await heldBy(this.session, () => clock.runFor(50))
    await clock.resume()
    return held
  }

  private async isFirstPicture(): Promise<boolean> {
    return (await this.page.locator(PAGE.firstPicture).count()) > 0
  }

  textures(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as Counted).soak.textures())
  }

  fill(isFull: boolean): Promise<void> {
    return this.page.evaluate((full) => (window as unknown as Counted).soak.fill(full), isFull)
  }

  entries(): Promise<SoakEntry[]> {
    return this.page.evaluate(readJournalInPage, JOURNAL)
  }
}
