import { expect, test } from './engine-test.ts'
import { inkIn } from './picture.ts'
import type { Visit } from './visit.ts'

/** Tor Browser has this on: a script that reads a canvas gets noise. */
const RESISTING = { 'privacy.resistFingerprinting': true }

/**
 * How much the share of ink in a cell, a key or a tile may differ. The setting also hides the density of the
 * screen, so that lines are drawn a little thinner. Noise is nearly all ink; an empty area has none.
 */
const A_LITTLE = 0.08

const DRAWN = {
  'netzero-grid': '.mirror--board td, .mirror--list button',
  'sustainably-shuffled': '[data-item^="tile-"]',
} as const

for (const [puzzle, selector] of Object.entries(DRAWN))
  test(`${puzzle} is as readable where reading a canvas is refused`, async ({
    openVisit,
    engine,
  }) => {
    test.skip(engine !== 'firefox', 'Only Firefox has this setting')
    const visits = [await openVisit(), await openVisit(RESISTING)] as const
    for (const visit of visits) {
      await visit.open(`#/play/${puzzle}`)
      await visit.drawn()
    }
    await expect.poll(() => differing(visits, selector)).toEqual([])
  })

/** What two windows show differently: its text, and the share of ink in each. */
async function differing(visits: readonly [Visit, Visit], selector: string): Promise<string[]> {
  const [ours, theirs] = [await inks(visits[0], selector), await inks(visits[1], selector)]
  if (ours.length === 0) return [`there is no ${selector}`]
  return ours.flatMap(({ text, ink }, at) => {
    const other = theirs[at]?.ink ?? Number.NaN
    const alike = Math.abs(ink - other) < A_LITTLE
    return alike ? [] : [`“${text}” ${ink.toFixed(3)} ${other.toFixed(3)}`]
  })
}

async function inks(visit: Visit, selector: string): Promise<{ text: string; ink: number }[]> {
  const picture = await visit.page.look()
  const areas = await visit.areas(selector)
  return areas.map((area) => ({ text: area.text, ink: inkIn(picture, area) }))
}
