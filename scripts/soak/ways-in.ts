import { randomBelow } from '../../src/kit/rng.ts'
import type { BoothUnderSoak } from './booth-under-soak.ts'
import { PAGE } from './page-knowledge.ts'
import type { Robot } from './personas.ts'

/** How a visitor begins: by a touch, or so that the booth reads aloud from the beginning on. */
export const WAYS_IN = {
  async touch({ booth, rng }) {
    const keys = booth.page.locator(PAGE.begin)
    await keys.nth(randomBelow(rng, await keys.count())).tap()
  },
  async item({ booth, hands }) {
    await hands.tap(booth.page.locator(PAGE.beginAloud).first())
    await booth.until(PAGE.readsAloud)
  },
  async heldFinger({ booth, hands }) {
    await hands.press([hands.anywhere()])
    await booth.page.clock.runFor(2200)
    await booth.until(PAGE.readsAloud)
    await hands.press([])
  },
  async padKey({ booth, rng }) {
    await booth.page.keyboard.press(PAD_KEYS[randomBelow(rng, PAD_KEYS.length)] ?? 'F1')
    await booth.until(PAGE.readsAloud)
  },
} satisfies Record<string, (robot: Robot) => Promise<void>>

export type WayIn = keyof typeof WAYS_IN

export const WAYS_ALOUD: readonly WayIn[] = ['item', 'heldFinger', 'padKey']

/** What a navigation pad sends, beside Enter. */
export const PAD_KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'F1']

/** So many times a press may miss, and a key lead elsewhere. */
const MOST_TRIES = 60

/** Chooses a round of the menu, by whatever its visitor uses. */
export async function chooseRound({ booth, hands }: Robot, way: WayIn, address: string) {
  const link = `${PAGE.visit} a[href="${address}"]`
  if (way === 'padKey' && (await goByKeys(booth, link))) await booth.page.keyboard.press('Enter')
  else await hands.tap(booth.page.locator(link))
  // Two taps are too far apart where a page is very slow.
  for (let tries = 0; tries < MOST_TRIES && (await booth.page.locator(link).count()) > 0; tries++) {
    await booth.page.clock.runFor(500)
    if (await booth.readsAloud()) await hands.tap(booth.page.locator(link))
  }
  await booth.until(PAGE.drawn)
}

/** Whether the keys have led there. */
async function goByKeys(booth: BoothUnderSoak, selector: string): Promise<boolean> {
  const isThere = (): Promise<boolean> =>
    booth.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (await isThere()) return true
    await booth.page.keyboard.press('ArrowDown')
  }
  return isThere()
}
