import { someNotMade } from '../messages.ts'
import { createProgress } from '../output/progress.ts'
import { writeOut } from '../output/write-out.ts'
import type { RunOptions } from '../run/run-pieces.ts'
import { runTask } from '../run/run-task.ts'
import type { GenerateTask } from './generate-task.ts'
import type { PuzzleBatch } from './make-puzzles.ts'

/** Few, because a puzzle of a rare kind takes long; one alone would be lost in passing it on. */
const BATCH = 4

/**
 * Makes so many puzzles.
 * @returns the exit code: 0 all well, 1 some could not be made
 */
export async function runGenerate(
  task: GenerateTask,
  count: number,
  { jobs, progress: wanted }: RunOptions,
): Promise<number> {
  const progress = createProgress({ wanted, total: count, resultsShown: process.stdout.isTTY })
  const batches = inBatches(task.seeds.first, count)
  const { good, bad } = await runTask(task, batches, jobs, progress, (made) => made.good + made.bad)
  if (bad > 0) await writeOut(process.stderr, `${someNotMade(bad, good + bad)}\n`)
  return bad > 0 ? 1 : 0
}

async function* inBatches(first: number, count: number): AsyncGenerator<PuzzleBatch> {
  for (let made = 0; made < count; made += BATCH)
    yield { first: first + made, count: Math.min(BATCH, count - made) }
}
