import type { Progress } from '../output/progress.ts'
import { writeOut } from '../output/write-out.ts'
import { NOTHING, addTallies } from './batch-answer.ts'
import type { BatchAnswer, Tally } from './batch-answer.ts'
import { inOrder } from './in-order.ts'
import { answerBatch } from './task.ts'
import type { Batch, Task } from './task.ts'
import { createWorkerPool } from './worker-pool.ts'

/** Batches a thread has ahead of it, so that it need not wait for the reader. */
const AHEAD = 2

/**
 * Answers all batches on so many threads and writes the answers in order.
 * @param done how much has been read or made so far, in the progress bar's unit
 */
export async function runTask(
  task: Task,
  batches: AsyncIterable<Batch>,
  jobs: number,
  progress: Progress,
  done: (tally: Tally) => number,
): Promise<Tally> {
  let tally = NOTHING
  const take = async (answer: BatchAnswer): Promise<void> => {
    tally = addTallies(tally, answer.tally)
    if (answer.errors !== '') await progress.around(() => writeOut(process.stderr, answer.errors))
    await writeOut(process.stdout, answer.out)
    progress.update(done(tally), tally.good + tally.bad)
  }
  const pool = createWorkerPool<Batch, BatchAnswer>(task, jobs)
  let asked = 0
  // The first batch is answered here: most calls have no second, and a thread takes time to start.
  const ask = async (batch: Batch): Promise<BatchAnswer> =>
    jobs === 1 || asked++ === 0 ? answerBatch(task, batch) : pool.ask(batch)
  try {
    await inOrder(batches, ask, jobs * AHEAD, take)
  } finally {
    progress.stop()
    await pool.close()
  }
  return tally
}
