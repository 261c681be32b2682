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

interface WorkerPorts {
  report(fault: Error): void
  /** Milliseconds of a clock that nobody sets. */
  steady(): number
  /** Resolves once the code at this address can be had at once, and rejects where it does not arrive. */
  arrived(address: string | URL): Promise<unknown>
}

/** What a page and its workers say: a wish has an id, and each answer has that of its wish. */
interface Said {
  readonly type?: unknown
  readonly id?: unknown
}

/**
 * Reports a worker that has a wish to fulfil and says nothing any more. A worker is asked by `make`, tells of its
 * `progress`, and has answered when it says anything else; `cancel` takes a wish back. While its code is on its way nothing
 * is expected of it: a slow network is no hung worker, and whoever plays meanwhile is not to be thrown out. Code that does
 * not arrive is an error of the worker itself. Returns the function that ends it.
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
    /** Null until its code is there. */
    #factor: number | null = null

    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        this.#factor = 1
        this.#hear(data)
      })
      const arrive = (): void => this.#arrive()
      arrived(address).then(arrive, arrive)
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
      if (this.#factor !== null) return
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
      if (this.#factor !== null && this.#wishes.size > 0) this.#wait(this.#factor)
    }

    #wait(factor: number): void {
      this.#forget = own.alarm(TICK, () => this.#look(factor))
    }

    #look(factor: number): void {
      this.#looks++
      const isSilent =
        this.#looks >= SILENT_LOOKS * factor && steady() - this.#since >= SILENT_FOR * factor
      if (!isSilent) return this.#wait(factor)
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
