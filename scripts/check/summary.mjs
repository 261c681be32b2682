/** How many failed tests are told in full, and in how many lines each, so that a log's end holds them all. */
const MOST_FAULTS = 8
const MOST_LINES = 14

/**
 * The last lines of a check: what each failed test said, the minutes, the files of tests that take the longest, and the
 * number of tests. The very last one names the failed step where there is one, so that a run whose tests passed until
 * then never looks like a success.
 * @param {readonly { name: string, failure: string | null, minutes: number }[]} outcomes of the steps that were run
 * @param {number} planned how many steps there are
 * @param {readonly import('./read-reports.mjs').TestCount[]} counts of the test steps that were run
 */
export function summaryOf(outcomes, planned, counts) {
  const failed = outcomes.find(({ failure }) => failure !== null)
  const lines = [...faultLines(counts.flatMap(({ faults }) => faults)), minutesOf(outcomes)]
  const dearest = counts.flatMap((count) => count.dearest ?? [])
  if (dearest.length > 0) lines.push(dearestOf(dearest))
  if (counts.length > 0) lines.push(testsOf(counts))
  if (failed) lines.push(failureOf(failed, outcomes, planned))
  return lines
}

function faultLines(faults) {
  return faults.slice(0, MOST_FAULTS).flatMap(({ test, error }) => {
    const said = error.split('\n').filter((line) => line.trim() !== '')
    return [`✗ ${test}`, ...said.slice(0, MOST_LINES).map((line) => `    ${line}`)]
  })
}

function minutesOf(outcomes) {
  const total = outcomes.reduce((sum, { minutes }) => sum + minutes, 0)
  const each = outcomes.map(({ name, minutes }) => `${name} ${minutes.toFixed(1)}`)
  return `Minutes: ${each.join(', ')}; together ${total.toFixed(1)}`
}

function dearestOf(dearest) {
  const each = dearest.map(({ file, seconds }) => `${file} ${seconds}`)
  return `Seconds of workers: ${each.join(', ')}`
}

function testsOf(counts) {
  const sum = (which) => counts.reduce((all, count) => all + count[which], 0)
  return `Tests: ${sum('passed')} passed, ${sum('failed')} failed`
}

function failureOf({ name, failure }, outcomes, planned) {
  const left = planned - outcomes.length
  return `FAILED: ${name} (${failure}). Steps: ${outcomes.length - 1} passed, 1 failed, ${left} not run`
}
