import { parentPort, workerData } from 'node:worker_threads'
import { answerBatch } from './run/task.ts'
import type { Batch, Task } from './run/task.ts'

/** A thread of `netzero`: answers batches, one at a time, until it is ended. */
const task = workerData as Task
parentPort?.on('message', async (batch: Batch) => {
  parentPort?.postMessage(await answerBatch(task, batch))
})
