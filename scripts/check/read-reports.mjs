import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * What the tests of a step came to.
 * @typedef {{ passed: number, failed: number, faults: readonly Fault[] }} TestCount
 * @typedef {{ test: string, error: string }} Fault a test that failed, and what it said
 */

/** What Vitest's JSON report says. */
export function readUnitReport(file) {
  const report = read(file)
  const faults = (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        test: `${name} › ${fullName}`,
        error: failureMessages.join('\n'),
      })),
  )
  return countOf(report?.numPassedTests, report?.numFailedTests, faults)
}

/** What Playwright's JSON report says. */
export function readBrowserReport(file) {
  const report = read(file)
  const { expected, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  return countOf(expected, unexpected + flaky, (report?.suites ?? []).flatMap(faultsOf))
}

function faultsOf({ suites = [], specs = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => ({
      test: `${file}:${line} › ${title}`,
      error: tests
        .flatMap(({ results }) => results.flatMap(({ errors }) => errors))
        .map(({ message }) => message)
        .join('\n'),
    }))
  return [...own, ...suites.flatMap(faultsOf)]
}

function countOf(passed, failed, faults) {
  const plain = faults.map(({ test, error }) => ({ test, error: stripVTControlCharacters(error) }))
  return { passed: passed ?? 0, failed: failed ?? 0, faults: plain }
}

/** The report; null where the tests have not written any. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
