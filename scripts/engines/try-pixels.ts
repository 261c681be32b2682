import { expect, test } from './engine-test.ts'
import { inkIn } from './picture.ts'
import type { Visit } from './visit.ts'

/** Words and signs of HTML that stand on a screen whose canvas fills the window. */
const OVER_THE_CANVAS = {
  'netzero-grid': ['.page-head .icon', '.page-head__title', 'h1', '.play-clock', '.tool'],
  'sustainably-shuffled': ['.page-head .icon', '.page-head__title', 'h1', '.shuffle-clue', '.tool'],
  'which-city': ['.page-head .icon', 'h1', '.answer', '.question__actions .button'],
} as const

/** What is drawn in the canvas; the mirror says where. */
const IN_THE_CANVAS = {
  'netzero-grid': ['.mirror--board td[aria-readonly]', '.mirror--list button'],
  'sustainably-shuffled': ['[data-item^="tile-"]'],
  'which-city': [],
} as const

/**
 * The least share of an area that visible words and signs fill. Hidden behind a canvas
 * they fill nothing of it.
 */
const SEEN = 0.02

for (const [puzzle, selectors] of Object.entries(OVER_THE_CANVAS))
  test(`the window shows what is written over the canvas, and what it draws: ${puzzle}`, async ({
    visit,
  }) => {
    await visit.open(`#/play/${puzzle}`)
    await visit.drawn()
    const all = [...selectors, ...IN_THE_CANVAS[puzzle as keyof typeof IN_THE_CANVAS]]
    // Letters are drawn a moment after the rest.
    await expect.poll(() => unseen(visit, all)).toEqual([])
  })

/** The elements that match but cannot be seen in the pixels of the window, each with its share of ink. */
async function unseen(visit: Visit, selectors: readonly string[]): Promise<string[]> {
  const picture = await visit.page.look()
  const faults: string[] = []
  for (const selector of selectors) {
    const areas = await visit.areas(selector)
    if (areas.length === 0) faults.push(`there is no ${selector}`)
    for (const area of areas) {
      const ink = inkIn(picture, area)
      if (!(ink > SEEN)) faults.push(`${selector} “${area.text}” ${ink.toFixed(3)}`)
    }
  }
  return faults
}
