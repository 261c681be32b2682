import { createLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { createTaskQueue } from './task-queue.ts'
import type { Timing } from './timing.ts'
import { createWaitingList } from './waiting-list.ts'
import type { Forget } from './waiting-list.ts'

export type { Forget }

/**
 * Everything on the page that happens later goes through here, in one of three lanes: with the next
 * frame (`frame`, `afterFrame`), as a task of its own (`soon`), or after a time (`after`, `alarm`). So
 * there is one place that can end it all, and that knows whether the page is at rest.
 */
export interface Scheduler {
  /** Before the browser draws its next frame. A hidden page draws none until it is seen again. */
  frame(run: (time: number) => void): Forget
  /**
   * Right after the browser has drawn its next frame, for work that must not delay that frame.
   * @param patience milliseconds after which it runs on a page that draws no frame
   */
  afterFrame(run: () => void, patience?: number): Forget
  /** In a task of its own, in order with the others of this lane, one at a time. */
  soon(run: () => void): Forget
  /** After so many milliseconds. */
  after(delay: number, run: () => void): Forget
  /**
   * Like `after`, for calls that only watch the time, such as a clock's next second or a timeout.
   * The page counts as at rest while it waits for an alarm.
   */
  alarm(delay: number, run: () => void): Forget
  /** The page is not at rest until this promise settles. Gives back the same promise. */
  until<T>(promise: Promise<T>): Promise<T>
  /**
   * A part of this scheduler whose work can be cancelled or ended by itself. It ends with this
   * scheduler at the latest.
   */
  branch(): Scheduler
  /** Cancels everything that waits here and in the branches. */
  forgetAll(): void
  /** Cancels everything, and never runs what is added later. */
  end(): void
  /** True from the end on; for what comes from elsewhere and is not wanted any more by then. */
  readonly isEnded: boolean
  /** Calls back once, at the end. */
  whenEnded(run: () => void): void
  /** Resolves when nothing of the whole page is put off or under way, and a frame later still nothing is. */
  rest(): Promise<void>
}

/** What a scheduler shares with its branches. */
interface Whole {
  readonly timing: Timing
  readonly ledger: Ledger
  readonly queue: (run: () => void) => () => void
}

/**
 * Milliseconds after which no frame is expected any more: longer than one takes on a slow device.
 */
const FRAME_WITHIN = 120

const nothing = (): void => undefined

/** The scheduler of a page. */
export function createScheduler(timing: Timing): Scheduler {
  const whole = { timing, ledger: createLedger(), queue: createTaskQueue(timing) }
  return createPart(whole, nothing)
}

function createPart(whole: Whole, onEnd: () => void): Scheduler {
  const { timing, ledger, queue } = whole
  const { putOff, forgetAll, end } = createWaitingList()
  const branches = new Set<Scheduler>()
  const told: (() => void)[] = []
  let isEnded = false
  const timed = (delay: number) => (run: () => void) => {
    const timer = timing.setTimer(run, delay)
    return () => timing.clearTimer(timer)
  }

  return {
    frame: (run) =>
      putOff<[number]>(run, ledger.enter(), (call) => {
        const frame = timing.requestFrame(call)
        return () => timing.cancelFrame(frame)
      }),
    afterFrame: (run, patience = FRAME_WITHIN) =>
      putOff(run, ledger.enter(), (call) => startAfterFrame(timing, call, patience)),
    soon: (run) => putOff(run, ledger.enter(), queue),
    after: (delay, run) => putOff(run, ledger.enter(), timed(delay)),
    alarm: (delay, run) => putOff(run, nothing, timed(delay)),
    until: (promise) => promise.finally(putOff(nothing, ledger.enter(), () => nothing)),
    branch() {
      const branch = createPart(whole, () => branches.delete(branch))
      if (isEnded) branch.end()
      else branches.add(branch)
      return branch
    },
    forgetAll() {
      for (const branch of branches) branch.forgetAll()
      forgetAll()
    },
    end() {
      isEnded = true
      for (const branch of branches) branch.end()
      end()
      for (const tell of told.splice(0)) tell()
      onEnd()
    },
    get isEnded() {
      return isEnded
    },
    whenEnded: (run) => void told.push(run),
    rest: () => restOf(whole),
  }
}

function startAfterFrame(timing: Timing, run: () => void, patience: number): () => void {
  let timer = timing.setTimer(() => {
    timing.cancelFrame(frame)
    run()
  }, patience)
  const frame = timing.requestFrame(() => {
    timing.clearTimer(timer)
    timer = timing.setTimer(run, 0)
  })
  return () => {
    timing.clearTimer(timer)
    timing.cancelFrame(frame)
  }
}

/**
 * Waits until nothing is under way and one more frame has brought nothing new. Browsers report
 * changed sizes only when they make a frame, so a page with nothing to do may get work from it.
 */
async function restOf({ timing, ledger }: Whole): Promise<void> {
  let before: number
  do {
    await ledger.empty()
    before = ledger.entered
    await new Promise<void>((done) => timing.requestFrame(() => void timing.setTimer(done, 0)))
  } while (!ledger.isEmpty || ledger.entered !== before)
}
