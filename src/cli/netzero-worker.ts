import { parentPort, workerData } from 'node:worker_threads'
import type { LineBatch } from './run/answer-lines.ts'
import { answerBatch } from './run/task.ts'
import type { Task } from './run/task.ts'

/** A thread of `netzero`: answers batches until it is ended. */
const task = workerData as Task
parentPort?.on('message', (batch: LineBatch) => parentPort?.postMessage(answerBatch(task, batch)))
