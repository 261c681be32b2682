import type { CDPSession, Locator, Page } from '@playwright/test'
import { lateChangesOf, remainsOf, watchRemains } from './remains.ts'
import type { Counted, Remains } from './remains.ts'
import { TOLD } from './told.ts'
import { uncollectedOf } from './uncollected.ts'

export const ENDINGS = ['end', 'discard'] as const
/** Both ways in which a visit ends. */
export type Ending = (typeof ENDINGS)[number]

interface Visiting extends Counted {
  beginVisit(): Promise<Record<Ending, () => void> | null>
  visit: Record<Ending, () => void> | null
  endVisit(how: Ending): void
}

/** The one call of the page's entry that begins a visit (src/main.ts), as it is built. */
const BEGIN = /[\w$]+\(\{\s*root:\s*document\.getElementById\([`"]app[`"]\),\s*liveRegion:[^}]+\}\)/

/** Phaser keeps emptied canvases for its next game: one, and where it draws by Canvas the game's own. */
const KEPT_BY_PHASER = 2

/** These come to an end by themselves, so they are counted before anything that has to be collected. */
const WORKING: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'Worker',
])

/** What the ends of visits have left. */
export interface Leftovers {
  /** More than before the first visit. */
  readonly held: Remains
  /** Written or changed after the last end. */
  readonly late: readonly string[]
  /** Errors of the page. */
  readonly faults: readonly string[]
}

export const NOTHING: Leftovers = { held: {}, late: [], faults: [] }

/** The built page in which a test begins and ends visits, one after the other; by itself it begins none. */
export class Visits {
  private readonly faults: string[] = []
  private before: Remains = {}
  private readonly openPage: Page['goto']

  private constructor(
    readonly page: Page,
    private readonly browser: CDPSession,
    private readonly address: string,
  ) {
    this.openPage = page.goto.bind(page)
  }

  /** @param address where the page lies */
  static async on(page: Page, address = './'): Promise<Visits> {
    const visits = new Visits(page, await page.context().newCDPSession(page), address)
    page.on('pageerror', ({ stack, message }) => void visits.faults.push(stack ?? message))
    await watchRemains(page)
    // Of the context, so that a test can take away all that it asked of the page itself.
    await page.context().route('**/assets/page-*.js', async (route) => {
      // The page asks its host whether this file is still there: nobody answers in the host's place.
      if (route.request().method() === 'HEAD') return route.continue()
      // Playwright keeps connections open, and a host may close one just as it is used again.
      const response = await route.fetch({ maxRetries: 3 })
      const code = await response.text()
      await route.fulfill({ response, body: code.replace(BEGIN, 'window.beginVisit=()=>$&') })
    })
    await visits.openAgain()
    visits.takePlace()
    return visits
  }

  /** Opens the page, in which no visit has begun then, and counts what it holds by itself. */
  async openAgain(): Promise<void> {
    const { page } = this
    await this.openPage(this.address)
    await page.waitForFunction(() => 'beginVisit' in window)
    await page.evaluate(prepare)
    // With the first look for an element come listeners of Playwright's own.
    await page.locator('body').waitFor()
    this.before = {}
    const before = await this.remains()
    const nodes = (before['nodes off the page'] ?? 0) + KEPT_BY_PHASER
    this.before = { ...before, 'nodes off the page': nodes }
  }

  /** What a screen does to a page that it opens (scripts/screens/screens.ts) is done to a visit. */
  private takePlace(): void {
    const { page } = this
    page.goto = async (address) => {
      await this.begin(address)
      return null
    }
    page.addInitScript = async (script, arg) => {
      await page.evaluate(script as (arg: unknown) => unknown, arg)
      return undefined as never
    }
  }

  /** Begins a visit at an address, as if it had been opened. */
  async begin(address: string): Promise<void> {
    await this.page.evaluate(async (to) => {
      const visiting = window as unknown as Visiting
      history.replaceState(null, '', new URL(to, document.baseURI))
      visiting.visit = await visiting.beginVisit()
      if (!visiting.visit) throw new Error('The visit did not begin')
    }, address)
  }

  end(how: Ending): Promise<void> {
    return this.page.evaluate((ending) => (window as unknown as Visiting).endVisit(ending), how)
  }

  /** Ends the visit in the very task in which a key was pressed. */
  pressAndEnd(key: string, how: Ending): Promise<void> {
    return this.page.evaluate(
      ([pressed, ending]) => {
        const at = document.activeElement ?? document.body
        at.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
        )
        ;(window as unknown as Visiting).endVisit(ending)
      },
      [key, how] as const,
    )
  }

  /** Ends the visit in the very task in which something was pressed. */
  clickAndEnd(pressed: Locator, how: Ending): Promise<void> {
    return pressed.evaluate((element: HTMLElement, ending) => {
      element.click()
      ;(window as unknown as Visiting).endVisit(ending)
    }, how)
  }

  /** Waits until the visit holds something of this label. */
  async untilItHolds(label: string): Promise<void> {
    await this.page.waitForFunction(
      (what) => what in (window as unknown as Visiting).remains.held(),
      label,
    )
  }

  /** Ends the visit as soon as it holds something of this label, which `reach` leads to. */
  async endWith(label: string, how: Ending, reach: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(
      ([what, ending]) => {
        const { remains, endVisit } = window as unknown as Visiting
        remains.when(what, () => endVisit(ending))
      },
      [label, how] as const,
    )
    await reach()
    await this.page.waitForFunction(() => (window as unknown as Visiting).visit === null)
  }

  /** Ends the visit as soon as the page says something, which `reach` leads to. */
  async endWhenSaid(text: string, how: Ending, reach: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(
      ([wanted, ending]) => {
        const listening = new MutationObserver(() => {
          if (!document.body.textContent.includes(wanted)) return
          listening.disconnect()
          ;(window as unknown as Visiting).endVisit(ending)
        })
        listening.observe(document.body, { subtree: true, childList: true, characterData: true })
      },
      [text, how] as const,
    )
    await reach()
    await this.page.waitForFunction(() => (window as unknown as Visiting).visit === null)
  }

  /** Ends the visit while it waits for a file, which arrives after that all the same. */
  async endBefore(
    file: RegExp,
    how: Ending,
    reach: () => Promise<unknown>,
    method: 'GET' | 'HEAD' = 'GET',
  ): Promise<void> {
    const { page } = this
    let send = (): void => undefined
    const isEnded = new Promise<void>((resolve) => (send = resolve))
    // A service worker may fetch the same address in another way, which is none of the visit's.
    const asked = page.waitForRequest((each) => file.test(each.url()) && each.method() === method)
    await page.route(file, async (route) => {
      if (route.request().method() !== method) return route.continue()
      await isEnded
      await route.continue()
    })
    await reach()
    const request = await asked
    await this.end(how)
    const isBare = method === 'HEAD'
    const arrived = request.response().then((response) => (isBare ? null : response?.finished()))
    send()
    await arrived
    // A second import of the same code waits for the first.
    if (request.resourceType() === 'script')
      await page.evaluate((code) => import(code), request.url())
  }

  async leftovers(): Promise<Leftovers> {
    const late = await lateChangesOf(this.page)
    return this.more(await this.remains(), late)
  }

  /**
   * What still goes on after the end of a visit: timers, workers, late changes, errors. Nothing is collected for it, so
   * it is quick. What stays in memory adds up, and is counted by `leftovers` after several visits.
   */
  async goingOn(): Promise<Leftovers> {
    const late = await lateChangesOf(this.page)
    return this.more(await this.working(), late)
  }

  private more(remains: Remains, late: readonly string[]): Leftovers {
    const { before, faults } = this
    const more = Object.entries(remains).map(
      ([what, count]) => [what, count - (before[what] ?? 0)] as const,
    )
    return { held: Object.fromEntries(more.filter(([, count]) => count > 0)), late, faults }
  }

  /** What comes to an end by itself. */
  private async working(): Promise<Remains> {
    const held = Object.entries(await remainsOf(this.page))
    return Object.fromEntries(held.filter(([what]) => WORKING.has(what)))
  }

  private async remains(): Promise<Remains> {
    const { page, browser } = this
    const working = await this.working()
    const uncollected = await uncollectedOf(page, browser, this.before)
    return { ...(await remainsOf(page)), ...working, ...uncollected }
  }

  /** As if nobody had been there: the next visit finds nothing kept, but that games were explained. */
  async forget(): Promise<void> {
    await this.page.evaluate((told) => {
      localStorage.clear()
      for (const { name, value } of told) localStorage.setItem(name, value)
    }, TOLD)
    await this.page.unrouteAll()
  }
}

/** Runs in the page, before the first visit. */
function prepare(): void {
  const visiting = window as unknown as Visiting & { earlyAnswers: unknown }
  // What the page has asked for already would be the first visit's alone, and is not what a test serves.
  visiting.earlyAnswers = undefined
  visiting.visit = null
  visiting.endVisit = (how) => {
    visiting.visit?.[how]()
    visiting.visit = null
    visiting.remains.note()
  }
}
