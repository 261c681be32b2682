import { readFileSync } from 'node:fs'

/** What Vitest's JSON report counted. */
export function countUnitTests(file) {
  const report = read(file)
  return countOf(report?.numPassedTests, report?.numFailedTests)
}

/** What Playwright's JSON report counted. */
export function countBrowserTests(file) {
  const stats = read(file)?.stats
  return countOf(stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
}

function countOf(passed, failed) {
  return { passed: passed ?? 0, failed: failed ?? 0 }
}

/** The report; null where the tests have not written any. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
