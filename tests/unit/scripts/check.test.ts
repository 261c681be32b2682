import { expect, it } from 'vitest'
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
    { passed: 20, failed: 0 },
    { passed: 3, failed: 0 },
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
  expect(summaryOf(outcomes, 5, [{ passed: 2034, failed: 0 }]).at(-1)).toBe(
    'FAILED: build (exit code 1). Steps: 1 passed, 1 failed, 3 not run',
  )
})

it('says nothing of tests where none were run', () => {
  const outcomes = [{ name: 'lint', failure: 'exit code 1', minutes: 1 }]
  expect(summaryOf(outcomes, 5, []).join('\n')).not.toContain('Tests')
})
