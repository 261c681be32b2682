import { expect, test } from '@playwright/test'
import { brokenIn } from '../../scripts/soak/report.ts'
import { runSoak } from '../../scripts/soak/run-soak.ts'

/**
 * A few of the visitors that `npm run soak` sends, at the built page: one is read to, two meet a fault, and one takes a
 * code home. Then the page of a booth is killed under its launcher.
 */
test('robots come and go, and nothing of them is left', async ({ browser, baseURL }) => {
  const report = await runSoak(browser, baseURL ?? '', {
    visits: 4,
    seed: 2253,
    faultEvery: 2,
    measuredAfter: 3,
    kills: 1,
  })
  // So few cannot tell objects that are left from those of code that is loaded once: the whole soak can.
  expect(brokenIn(report).filter((broken) => !broken.startsWith('objects grow by'))).toEqual([])
  expect(report.visits).toBeGreaterThanOrEqual(4)
  expect(Object.values(report.struck)).toHaveLength(2)
  expect(report.heard).toBeGreaterThanOrEqual(1)
  expect(report.taken).toMatchObject({ codes: 1, opened: 1 })
  expect(report.launcher?.returns).toHaveLength(1)
})
