import { expect, test } from './engine-test.ts'
import { differenceIn } from './picture.ts'
import type { Area } from './picture.ts'
import type { Visit } from './visit.ts'

/** Tor Browser has this on: a script that reads a canvas gets noise. */
const RESISTING = { 'privacy.resistFingerprinting': true }

/** Edges of letters may come out a little different. */
const ALMOST_NOTHING = 0.02

const DRAWN = {
  'netzero-grid': '.mirror--board td, .mirror--list button',
  'sustainably-shuffled': '[data-item^="tile-"]',
} as const

for (const [puzzle, selector] of Object.entries(DRAWN))
  test(`${puzzle} is drawn alike where reading a canvas is refused`, async ({
    openVisit,
    engine,
  }) => {
    test.skip(engine !== 'firefox', 'Only Firefox has this setting')
    const visits = [await openVisit(), await openVisit(RESISTING)] as const
    for (const visit of visits) {
      await visit.open(`#/play/${puzzle}`)
      await visit.drawn()
    }
    const areas = await visits[0].areas(selector)
    expect(areas.length).toBeGreaterThan(0)
    await expect.poll(() => differing(visits, areas)).toEqual([])
  })

/** The areas that two windows show differently, with the share that differs. */
async function differing(
  [one, other]: readonly [Visit, Visit],
  areas: readonly (Area & { readonly text: string })[],
): Promise<string[]> {
  const [expected, seen] = [await one.page.look(), await other.page.look()]
  return areas.flatMap((area) => {
    const share = differenceIn(expected, seen, area)
    return share > ALMOST_NOTHING ? [`“${area.text}” ${share.toFixed(3)}`] : []
  })
}
