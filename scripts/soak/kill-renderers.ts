import { randomBelow } from '../../src/kit/rng.ts'
import type { Rng } from '../../src/kit/rng.ts'
import { faultsOfKills } from './accounts.ts'
import type { SoakEntry } from './accounts.ts'
import { PATIENCE } from './booth-under-soak.ts'
import { isAttractInPage, readJournalInPage } from './in-page.ts'
import { launchBooth } from './launched-booth.ts'
import type { LaunchedBooth } from './launched-booth.ts'
import { JOURNAL, PAGE } from './page-knowledge.ts'

/** What came of a booth whose pages were killed under its launcher. */
export interface KilledReport {
  /** From the end of each page to the next invitation, in milliseconds. */
  readonly returns: readonly number[]
  readonly entries: number
  /** What the journal should have and has not, in words. */
  readonly faults: readonly string[]
}

/** Starts `npm run booth`, and kills the process of its page in so many visits. */
export async function killRenderers(rng: Rng, kills: number): Promise<KilledReport> {
  const booth = await launchBooth(PATIENCE)
  const returns: number[] = []
  const faults: string[] = []
  let before: readonly SoakEntry[] = []
  try {
    await becomeBooth(booth)
    for (let kill = 1; kill <= kills; kill++) {
      before = await play(booth, rng, kill)
      const at = Date.now()
      await booth.killRenderer()
      await booth.see(async (page) => ((await page.evaluate(isAttractInPage, PARTS)) ? true : null))
      returns.push(Date.now() - at)
      const after = await entriesWith(booth, 'reset', kill)
      faults.push(...faultsOfKills(before, after, kill))
      before = after
    }
    return { returns, entries: before.length, faults }
  } finally {
    await booth.stop()
  }
}

const PARTS: [string, string] = [PAGE.visit, PAGE.attract]

/** As if its staff had set it up. */
async function becomeBooth(booth: LaunchedBooth): Promise<void> {
  await booth.see(async (page) => {
    await page.evaluate(() => localStorage.setItem('netzero-booth', '{}'))
    await page.reload()
    return (await page.evaluate(isAttractInPage, PARTS)) ? true : null
  })
}

/** Begins a round and touches some of it; what the journal holds by then. */
async function play(booth: LaunchedBooth, rng: Rng, visit: number): Promise<readonly SoakEntry[]> {
  await booth.act(async (page) => {
    const all = (part: string) => page.locator(part)
    const any = async (part: string) => all(part).nth(randomBelow(rng, await all(part).count()))
    await (await any(PAGE.begin)).click()
    await all(PAGE.rounds).first().waitFor()
    await (await any(PAGE.rounds)).click()
    await all(PAGE.drawn).waitFor()
    for (let taps = randomBelow(rng, 4); taps > 0; taps--)
      await (await any(`${PAGE.answers}, ${PAGE.tiles}, ${PAGE.board}`)).click()
  })
  return entriesWith(booth, 'begun', visit)
}

/** The journal, once it has so many entries of a kind. */
function entriesWith(
  booth: LaunchedBooth,
  kind: string,
  count: number,
): Promise<readonly SoakEntry[]> {
  return booth.see(async (page) => {
    const entries = await page.evaluate(readJournalInPage, JOURNAL)
    return entries.filter((entry) => entry.kind === kind).length >= count ? entries : null
  })
}
