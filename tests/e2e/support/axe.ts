import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Of its rules, axe leaves this one out by itself: 7:1 for text, 4.5:1 where it is large. */
const ENHANCED_CONTRAST = 'color-contrast-enhanced'

/**
 * Everything that axe finds, as "rule: element".
 * @param isStrong whether text has to stand out as much as WCAG's AAA asks
 */
export async function findingsOf(page: Page, isStrong = false): Promise<string[]> {
  // The page's own policy lets no foreign script in, so the tool is run, not added.
  await page.evaluate(readFileSync(AXE, 'utf8'))
  const rules = { [ENHANCED_CONTRAST]: { enabled: isStrong } }
  const findings = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Finding[] }> }
      }
      return (await axe.run(options)).violations
    },
    { rules },
  )
  return findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
