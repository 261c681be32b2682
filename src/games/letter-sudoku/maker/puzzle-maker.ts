import { err } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { MadePuzzle, PuzzleWish } from './made-puzzle.ts'
import type { MakingProgress } from './make-puzzle.ts'
import { trustScript } from '../../../trusted/create-policy.ts'
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerAddress from './maker-worker.ts?worker&url'
import type { FromMaker, ToMaker } from './maker-messages.ts'

/** The reason of a puzzle whose maker could not be fetched. */
export const MAKER_UNREACHABLE = 'grid.reason.makerMissing'

export interface MakeOptions {
  onProgress?(progress: MakingProgress): void
  readonly signal?: AbortSignal
}

/** Makes puzzles beside the page. A cancelled wish resolves to null. */
export interface PuzzleMaker {
  make(wish: PuzzleWish, options?: MakeOptions): Promise<Result<MadePuzzle> | null>
  /** Ends the worker; what it makes is lost. */
  end(): void
}

/** What a worker is to its maker; a test can stand in for it. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** The makers' worker of the page, started on first use. */
export function startMakerWorker(): WorkerLike {
  return new Worker(trustScript('maker', workerAddress), { type: 'module' })
}

/**
 * Makes puzzles in a worker. Where there is none, or it breaks, they are made in the page itself, in
 * slices that leave it usable. The next wish starts another worker, because the first may have failed
 * only for want of a network. Reasons: those of `makePuzzle`, and `grid.reason.makerMissing` where neither the
 * worker nor the code for the page could be fetched.
 */
export function createPuzzleMaker(startWorker: () => WorkerLike = startMakerWorker): PuzzleMaker {
  let worker: WorkerLike | null = null
  let lastId = 0

  function workerInUse(): WorkerLike | null {
    try {
      worker ??= listenedTo(startWorker())
    } catch {
      // There are no workers here.
    }
    return worker
  }

  function listenedTo(started: WorkerLike): WorkerLike {
    started.addEventListener('error', () => {
      started.terminate()
      if (worker === started) worker = null
    })
    return started
  }

  return {
    async make(wish, options = {}) {
      const helper = workerInUse()
      if (!helper) return makeHere(wish, options)
      const answer = await ask(helper, ++lastId, wish, options)
      return answer === 'broken' ? makeHere(wish, options) : answer
    },
    end() {
      worker?.terminate()
      worker = null
    },
  }
}

async function makeHere(
  wish: PuzzleWish,
  { onProgress, signal }: MakeOptions,
): Promise<Result<MadePuzzle> | null> {
  const here = await import('./run-making.ts').catch(() => null)
  if (!here) return err(MAKER_UNREACHABLE)
  return here.runMaking(wish, {
    isCancelled: () => signal?.aborted ?? false,
    onProgress: (progress) => onProgress?.(progress),
  })
}

/** One wish to the worker and its answer. */
function ask(
  worker: WorkerLike,
  id: number,
  wish: PuzzleWish,
  { onProgress, signal }: MakeOptions,
): Promise<Result<MadePuzzle> | null | 'broken'> {
  const send = (message: ToMaker): void => worker.postMessage(message)
  return new Promise((resolve) => {
    const listening = new AbortController()
    const end = (answer: Result<MadePuzzle> | null | 'broken'): void => {
      listening.abort()
      resolve(answer)
    }
    const heard = { signal: listening.signal }
    worker.addEventListener(
      'message',
      (event) => {
        const data = (event as MessageEvent<FromMaker>).data
        if (data.id !== id) return
        if (data.type === 'progress') onProgress?.(data.progress)
        else end(data.result)
      },
      heard,
    )
    worker.addEventListener('error', () => end('broken'), heard)
    signal?.addEventListener(
      'abort',
      () => {
        send({ type: 'cancel', id })
        end(null)
      },
      heard,
    )
    send({ type: 'make', id, wish })
  })
}
