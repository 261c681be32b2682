import type { Scheduler } from '../../../later/scheduler.ts'
import { BoothError } from './booth-error.ts'

/** Milliseconds between two looks. */
const TICK = 500
/**
 * So many looks in a row, and milliseconds, without a word from a worker that has something to do. It tells how it fares
 * many times a second. Looks are counted as well because a device that slept has not looked.
 */
const SILENT_LOOKS = 5
const SILENT_FOR = 2500
/** By how much longer the first word may take: the worker reads its code before it can say anything. */
const FIRST_WORD_FACTOR = 1.4
/** By how much longer where that code is still on its way. */
const ARRIVAL_FACTOR = 3

interface WorkerPorts {
  report(fault: Error): void
  /** Milliseconds of a clock that nobody sets. */
  steady(): number
  /** Resolves once the code at this address can be had at once, and rejects where that cannot be told. */
  arrived(address: string | URL): Promise<unknown>
}

/** What a page and its workers say: a wish has an id, and each answer has that of its wish. */
interface Said {
  readonly type?: unknown
  readonly id?: unknown
}

/**
 * Reports a worker that has a wish to fulfil and says nothing any more. A worker is asked by `make`, tells of its
 * `progress`, and has answered when it says anything else; `cancel` takes a wish back. Returns the function that ends it.
 */
export function watchWorkers(
  page: Pick<typeof globalThis, 'Worker'>,
  later: Scheduler,
  { report, steady, arrived }: WorkerPorts,
): () => void {
  const Native = page.Worker
  const own = later.branch()

  class WatchedWorker extends Native {
    readonly #wishes = new Set<unknown>()
    #forget = (): void => undefined
    #looks = 0
    #since = 0
    #factor = ARRIVAL_FACTOR

    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        this.#factor = 1
        this.#hear(data)
      })
      arrived(address).then(
        () => this.#arrive(),
        () => undefined,
      )
      this.addEventListener('error', () => this.#stop())
    }

    override postMessage(
      message: Said,
      options?: Transferable[] | StructuredSerializeOptions,
    ): void {
      if (message.type === 'make') {
        this.#wishes.add(message.id)
        this.#begin()
      }
      if (message.type === 'cancel') this.#wishes.delete(message.id)
      super.postMessage(message, options as StructuredSerializeOptions)
    }

    override terminate(): void {
      this.#stop()
      super.terminate()
    }

    #arrive(): void {
      if (this.#factor < ARRIVAL_FACTOR) return
      this.#factor = FIRST_WORD_FACTOR
      this.#begin()
    }

    #hear({ type, id }: Said): void {
      if (type !== 'progress') this.#wishes.delete(id)
      this.#begin()
    }

    #stop(): void {
      this.#forget()
      this.#wishes.clear()
    }

    #begin(): void {
      this.#forget()
      this.#looks = 0
      this.#since = steady()
      if (this.#wishes.size > 0) this.#forget = own.alarm(TICK, () => this.#look())
    }

    #look(): void {
      this.#looks++
      const isSilent =
        this.#looks >= SILENT_LOOKS * this.#factor &&
        steady() - this.#since >= SILENT_FOR * this.#factor
      if (!isSilent) {
        this.#forget = own.alarm(TICK, () => this.#look())
        return
      }
      this.terminate()
      report(new BoothError('A worker has stopped answering', 'WorkerHung'))
    }
  }

  page.Worker = WatchedWorker
  return () => {
    page.Worker = Native
    own.end()
  }
}
