import { expect, test } from '@playwright/test'
import { brokenIn } from '../../scripts/soak/report.ts'
import { runSoak } from '../../scripts/soak/run-soak.ts'

/** A few of the visitors that `npm run soak` sends, at the built page. */
test('robots come and go, two of them meet a fault, and nothing of them is left', async ({
  browser,
  baseURL,
}) => {
  const report = await runSoak(browser, baseURL ?? '', {
    visits: 4,
    seed: 23,
    faultEvery: 2,
    measuredAfter: 2,
  })
  // So few cannot tell objects that are left from those of code that is loaded once: the whole soak can.
  expect(brokenIn(report).filter((broken) => !broken.startsWith('objects grow by'))).toEqual([])
  expect(report.visits).toBeGreaterThanOrEqual(4)
  expect(Object.values(report.struck)).toHaveLength(2)
})
