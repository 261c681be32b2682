import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { brokenIn, reportText } from './report.ts'
import { runSoak } from './run-soak.ts'

const FOLDER = resolve(import.meta.dirname, '../../test-results/soak')

test('visitors come and go', async ({ browser, baseURL }) => {
  const visits = Number(process.env['VISITS'] ?? 500)
  const report = await runSoak(browser, baseURL ?? '', {
    visits,
    seed: Number(process.env['SEED'] ?? 1),
    faultEvery: 8,
    measuredAfter: Math.min(50, Math.ceil(visits / 2)),
    kills: Math.min(20, Math.ceil(visits / 20)),
    tell: (line) => console.log(line),
  })
  const text = reportText(report)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(resolve(FOLDER, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(resolve(FOLDER, 'report.md'), `${text}\n`)
  console.log(`\n${text}\n`)
  expect(brokenIn(report)).toEqual([])
})
