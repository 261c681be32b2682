import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * What the tests of a step came to.
 * @typedef {{ passed: number, failed: number, faults: readonly Fault[], dearest?: readonly Dear[] }} TestCount
 * @typedef {{ test: string, error: string }} Fault a test that failed, and what it said
 * @typedef {{ file: string, seconds: number }} Dear a file of tests, and how long workers were busy with it
 */

/** How many files of tests are told of, from the one that takes workers the longest. */
const MOST_DEAR = 10

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
  const specs = (report?.suites ?? []).flatMap(specsOf)
  return {
    ...countOf(expected, unexpected + flaky, specs.flatMap(faultsOf)),
    dearest: dearestOf(specs),
  }
}

/** All that stand in a suite, at whatever depth. */
function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

function dearestOf(specs) {
  const seconds = new Map()
  for (const { file, tests } of specs) {
    const results = tests.flatMap((test) => test.results)
    const spent = results.reduce((sum, { duration }) => sum + duration / 1000, 0)
    seconds.set(file, (seconds.get(file) ?? 0) + spent)
  }
  const all = [...seconds].map(([file, spent]) => ({ file, seconds: Math.round(spent) }))
  return all.sort((one, other) => other.seconds - one.seconds).slice(0, MOST_DEAR)
}

function faultsOf({ file, line, title, ok, tests }) {
  if (ok) return []
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
  return [
    { test: `${file}:${line} › ${title}`, error: errors.map(({ message }) => message).join('\n') },
  ]
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
