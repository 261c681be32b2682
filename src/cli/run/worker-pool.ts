import { Worker } from 'node:worker_threads'

/** Answers questions on several threads. */
export interface WorkerPool<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Stands beside this code in the build. A variable, so that the bundler leaves the address alone. */
const WORKER_FILE = './netzero-worker.js'

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (cause: Error) => void
}

/**
 * Threads that all have the same task, started only as questions come in: a short list needs one.
 * A thread has one question at a time; the others wait in their order.
 * @param task what every thread is told at its start; plain data
 */
export function createWorkerPool<Question, Answer>(
  task: unknown,
  size: number,
): WorkerPool<Question, Answer> {
  const workers: Worker[] = []
  const idle: Worker[] = []
  const queue: Waiting<Question, Answer>[] = []
  const busy = new Map<Worker, Waiting<Question, Answer>>()

  function start(): Worker {
    const worker = new Worker(new URL(WORKER_FILE, import.meta.url), { workerData: task })
    workers.push(worker)
    worker.on('message', (answer: Answer) => {
      busy.get(worker)?.resolve(answer)
      busy.delete(worker)
      idle.push(worker)
      assign()
    })
    worker.on('error', (cause) => busy.get(worker)?.reject(cause as Error))
    return worker
  }

  function assign(): void {
    while (queue.length > 0 && (idle.length > 0 || workers.length < size)) {
      const worker = idle.pop() ?? start()
      const next = queue.shift() as Waiting<Question, Answer>
      busy.set(worker, next)
      worker.postMessage(next.question)
    }
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        queue.push({ question, resolve, reject })
        assign()
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}
