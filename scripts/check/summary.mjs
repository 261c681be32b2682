/**
 * The last lines of a check. The very last one names the failed step where there is one, so that a
 * run whose tests passed until then never looks like a success.
 * @param {readonly { name: string, failure: string | null, minutes: number }[]} outcomes of the steps that were run
 * @param {number} planned how many steps there are
 * @param {readonly { passed: number, failed: number }[]} counts of the test steps that were run
 */
export function summaryOf(outcomes, planned, counts) {
  const failed = outcomes.find(({ failure }) => failure !== null)
  const lines = [minutesOf(outcomes)]
  if (counts.length > 0) lines.push(testsOf(counts))
  if (failed) lines.push(failureOf(failed, outcomes, planned))
  return lines
}

function minutesOf(outcomes) {
  const total = outcomes.reduce((sum, { minutes }) => sum + minutes, 0)
  const each = outcomes.map(({ name, minutes }) => `${name} ${minutes.toFixed(1)}`)
  return `Minutes: ${each.join(', ')}; together ${total.toFixed(1)}`
}

function testsOf(counts) {
  const sum = (which) => counts.reduce((all, count) => all + count[which], 0)
  return `Tests: ${sum('passed')} passed, ${sum('failed')} failed`
}

function failureOf({ name, failure }, outcomes, planned) {
  const left = planned - outcomes.length
  return `FAILED: ${name} (${failure}). Steps: ${outcomes.length - 1} passed, 1 failed, ${left} not run`
}
