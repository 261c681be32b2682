import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readBrowserReport, readUnitReport } from '../../../scripts/check/read-reports.mjs'
import { runSteps } from '../../../scripts/check/run-steps.mjs'
import { summaryOf } from '../../../scripts/check/summary.mjs'

const node = (script: string): string => `"${process.execPath}" -e "${script}"`
const passing = { name: 'passing', command: node('') }
const failing = { name: 'failing', command: node('process.exit(3)') }
const warning = node(`console.error('')`)

const run = (...steps: Parameters<typeof runSteps>[0][number][]) =>
  runSteps(steps, { print: () => undefined })

it('runs steps until one fails', async () => {
  const outcomes = await run(passing, failing, passing)
  expect(outcomes.map(({ name, failure }) => [name, failure])).toEqual([
    ['passing', null],
    ['failing', 'exit code 3'],
  ])
})

it('fails a silent step that prints anything, and lets others print', async () => {
  const outcomes = await run(
    { name: 'silent', command: node(''), silent: true },
    { name: 'talking', command: warning },
    { name: 'warning', command: warning, silent: true },
  )
  expect(outcomes.map(({ failure }) => failure)).toEqual([null, null, 'it printed a warning'])
})

it('sums up what passed: the minutes of each step, and the tests', () => {
  const outcomes = [
    { name: 'lint', failure: null, minutes: 0.52 },
    { name: 'tests', failure: null, minutes: 2 },
  ]
  const counts = [
    { passed: 20, failed: 0, faults: [] },
    { passed: 3, failed: 0, faults: [] },
  ]
  expect(summaryOf(outcomes, 2, counts)).toEqual([
    'Minutes: lint 0.5, tests 2.0; together 2.5',
    'Tests: 23 passed, 0 failed',
  ])
})

it('names the failed step in its last line, even when no test failed', () => {
  const outcomes = [
    { name: 'lint', failure: null, minutes: 1 },
    { name: 'build', failure: 'exit code 1', minutes: 1 },
  ]
  expect(summaryOf(outcomes, 5, [{ passed: 2034, failed: 0, faults: [] }]).at(-1)).toBe(
    'FAILED: build (exit code 1). Steps: 1 passed, 1 failed, 3 not run',
  )
})

it('says nothing of tests where none were run', () => {
  const outcomes = [{ name: 'lint', failure: 'exit code 1', minutes: 1 }]
  expect(summaryOf(outcomes, 5, []).join('\n')).not.toContain('Tests')
})

const folder = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

it('reads which browser tests failed, and what they said, in whatever suite they stand', () => {
  const test = (title: string, ...errors: string[]) => ({
    title,
    ok: errors.length === 0,
    file: 'grid.spec.ts',
    line: 7,
    tests: [{ results: [{ duration: 1400, errors: errors.map((message) => ({ message })) }] }],
  })
  const report = {
    stats: { expected: 4, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [test('plays')],
        suites: [{ specs: [test('ends', '\u001b[31mToo late\u001b[39m')] }],
      },
    ],
  }
  expect(readBrowserReport(written(report))).toEqual({
    passed: 4,
    failed: 2,
    faults: [{ test: 'grid.spec.ts:7 › ends', error: 'Too late' }],
    dearest: [{ file: 'grid.spec.ts', seconds: 3 }],
  })
})

it('tells of the ten files of browser tests that take workers the longest', () => {
  const specs = Array.from({ length: 12 }, (_, index) => ({
    title: 'plays',
    ok: true,
    file: `${index}.spec.ts`,
    line: 1,
    tests: [{ results: [{ duration: 1000 * index, errors: [] }] }],
  }))
  const count = readBrowserReport(written({ stats: { expected: 12 }, suites: [{ specs }] }))
  expect(count.dearest?.map(({ seconds }) => seconds)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  expect(summaryOf([], 1, [count])).toContainEqual(
    expect.stringMatching(
      /^Seconds of workers: 11\.spec\.ts 11, 10\.spec\.ts 10, .*2\.spec\.ts 2$/,
    ),
  )
})

it('reads which unit tests failed, and what they said', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: 'solver.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'solves', failureMessages: [] },
          { status: 'failed', fullName: 'rates', failureMessages: ['expected 2 to be 3'] },
        ],
      },
    ],
  }
  expect(readUnitReport(written(report)).faults).toEqual([
    { test: 'solver.test.ts › rates', error: 'expected 2 to be 3' },
  ])
})

it('counts nothing where no report was written', () => {
  const nothing = { passed: 0, failed: 0, faults: [] }
  expect(readUnitReport(join(folder, 'none.json'))).toEqual(nothing)
  expect(readBrowserReport(join(folder, 'none.json'))).toEqual({ ...nothing, dearest: [] })
})

it('says of each failed test what it said, before everything else and without empty lines', () => {
  const faults = [{ test: 'grid.spec.ts:7 › ends', error: 'Too late\n\nby far' }]
  const outcomes = [{ name: 'tests', failure: 'exit code 1', minutes: 1 }]
  const lines = summaryOf(outcomes, 1, [{ passed: 0, failed: 1, faults }])
  expect(lines.slice(0, 3)).toEqual(['✗ grid.spec.ts:7 › ends', '    Too late', '    by far'])
  expect(lines.at(-1)).toContain('FAILED')
})
