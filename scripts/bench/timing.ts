/** Something to measure: one call does one unit of work on item `index` of the list. */
export type Work = (index: number) => void

const ROUNDS = 9

/**
 * Units of work a second, for each of several works. The works take turns, so that whatever else the machine
 * does slows them all alike, and the median of the rounds counts. Time is that of the processor.
 * @param size how many items there are; each work goes round them at its own pace
 * @param seconds for each work, all rounds together
 */
export function measure(works: readonly Work[], size: number, seconds: number): number[] {
  const slice = seconds / ROUNDS
  const runs = works.map((work) => ({ work, next: 0, rates: [] as number[] }))
  for (const run of runs) runFor(run, size, slice)
  for (let round = 0; round < ROUNDS; round++)
    for (const run of runs) run.rates.push(runFor(run, size, slice))
  return runs.map(({ rates }) => rates.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0)
}

function runFor(run: { work: Work; next: number }, size: number, seconds: number): number {
  const begin = processorSeconds()
  let done = 0
  // Reading the clock costs more than some works do, so it is read less and less often.
  for (let batch = 1; ; batch = Math.min(2 * batch, 256)) {
    for (let index = 0; index < batch; index++) {
      run.work(run.next)
      run.next = (run.next + 1) % size
    }
    done += batch
    const spent = processorSeconds() - begin
    if (spent >= seconds) return done / spent
  }
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
