import type { CDPSession, Locator, Page } from '@playwright/test'
import { randomBelow } from '../../src/kit/rng.ts'
import type { Rng } from '../../src/kit/rng.ts'
import { PAGE } from './page-knowledge.ts'

/** In CSS pixels of the window. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Ten fingers on a touch screen. */
export class Hands {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly rng: Rng,
  ) {}

  /** Fingers go down on these spots; all others are lifted. */
  async press(spots: readonly Spot[]): Promise<void> {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }))
    const type = spots.length > 0 ? 'touchStart' : 'touchEnd'
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  async move(spots: readonly Spot[]): Promise<void> {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }))
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }

  async tapAt(spot: Spot): Promise<void> {
    // Both are sent at once, so that a press is as short on a slow page as on a fast one.
    await Promise.all([this.press([spot]), this.press([])])
  }

  /** Taps something if it is there to be seen; where the page is read aloud, hears and presses it. */
  async tap(locator: Locator): Promise<boolean> {
    const spot = await spotOf(locator)
    if (spot) await (spot.isRead ? this.hearAndPress(spot) : this.tapAt(spot))
    return spot !== null
  }

  /** A finger that rests hears what is under it, and two taps press that. */
  private async hearAndPress(spot: Spot): Promise<void> {
    await this.press([spot])
    // Longer than a tap.
    await this.page.clock.runFor(350)
    await this.press([])
    await Promise.all([this.tapAt(spot), this.tapAt(spot)])
  }

  /** Taps one of what matches, chosen by chance, scrolled to where it can be seen. */
  async tapAny(selector: string): Promise<boolean> {
    const all = this.page.locator(selector)
    const count = await all.count()
    return count > 0 && this.tap(all.nth(randomBelow(this.rng, count)))
  }

  anywhere(): Spot {
    const { width, height } = this.page.viewportSize() ?? { width: 1, height: 1 }
    // Where fingers land; the foot of the screen ends a visit, and is left to those who mean it.
    return { x: this.rng() * width, y: this.rng() * height * 0.9 }
  }
}

/** The middle of what matches, if it is there now, and whether its page is read aloud. */
async function spotOf(locator: Locator): Promise<(Spot & { readonly isRead: boolean }) | null> {
  return locator.evaluateAll(([element], aloud) => {
    element?.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
    const isRead = document.querySelector(aloud) !== null
    return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2, isRead } : null
  }, PAGE.readsAloud)
}
