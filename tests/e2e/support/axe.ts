import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Everything that axe finds, as "rule: element". */
export async function findingsOf(page: Page): Promise<string[]> {
  // The page's own policy lets no foreign script in, so the tool is run, not added.
  await page.evaluate(readFileSync(AXE, 'utf8'))
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }
    return (await axe.run()).violations
  })
  return findings.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
