import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Everything that axe finds, as "rule: element". */
async function findingsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
    return (await axe.run()).violations
  })
  return findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const PAGES = {
  'the front page': './',
  'the grid': './#/play/netzero-grid',
  'the shuffle': './#/play/sustainably-shuffled',
  'a question': './#/play/which-city',
  'the twelve signs': './#/play/which-city/signs',
  'a sign': './#/play/which-city/signs/leo',
  'a comparison': './#/play/which-city/compare',
  'an unknown pack': './?pack=nowhere',
  'an unknown puzzle': './#/play/nothing',
} as const

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`by ${scheme === 'light' ? 'day' : 'night'} axe finds nothing on`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 390, height: 844 } })
    for (const [name, address] of Object.entries(PAGES)) {
      test(name, async ({ page }) => {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        expect(await findingsOf(page)).toEqual([])
      })
    }
  })
}
