import { Format, SingleBar } from 'cli-progress'
import { progressCount, progressBar } from '../messages.ts'

/** How far a command is; shown on a terminal only. */
export interface Progress {
  /** How much of the total is done, and how many puzzles that are. */
  readonly update: (done: number, puzzles: number) => void
  /** Takes the bar away while something else is written to the terminal. */
  readonly around: (write: () => Promise<void>) => Promise<void>
  readonly stop: () => void
}

export interface ProgressOptions {
  readonly wanted: boolean
  /** Bytes or puzzles to do; null where nobody knows: then puzzles are counted, without a bar. */
  readonly total: number | null
  /** Whether results go to the same terminal: then they show the progress themselves. */
  readonly resultsShown: boolean
}

/** Work that is over sooner needs no bar. */
const DELAY_MS = 400
const CLEAR_LINE = '\r\u001b[K'
/** The bar goes back to the cursor's last saved place when it stops. */
const SAVE_CURSOR = '\u001b7'

const SILENT: Progress = {
  update: () => {},
  around: (write) => write(),
  stop: () => {},
}

/** A bar on standard error, if that is a terminal. */
export function createProgress({ wanted, total, resultsShown }: ProgressOptions): Progress {
  return wanted && process.stderr.isTTY && !resultsShown ? createBar(total) : SILENT
}

function createBar(total: number | null): Progress {
  const bar = new SingleBar({
    format: total === null ? progressCount : progressBar,
    stream: process.stderr,
    clearOnComplete: true,
    linewrap: true,
    forceRedraw: true,
    // Whoever runs the command decides what an interruption does.
    gracefulExit: false,
    etaBuffer: 500,
    // At first the package has no number, and would print a part of "INF".
    formatTime: (left, options, round) =>
      left > 0 ? Format.TimeFormat(left, options, round) : '…',
  })
  const begun = Date.now()
  let active = false
  return {
    update: (done, puzzles) => {
      const value = total === null ? 0 : Math.min(done, total)
      if (active) bar.update(value, { puzzles })
      else if (Date.now() - begun >= DELAY_MS) {
        bar.start(total ?? 1, value, { puzzles })
        active = true
        // Also when Ctrl-C ends it.
        process.once('exit', () => bar.stop())
      }
    },
    around: async (write) => {
      if (!active) return write()
      process.stderr.write(CLEAR_LINE)
      await write()
      process.stderr.write(SAVE_CURSOR)
      bar.render()
    },
    stop: () => bar.stop(),
  }
}
