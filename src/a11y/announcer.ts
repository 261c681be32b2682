import type { Scheduler } from '../later/scheduler.ts'

/**
 * The one polite live region. A screen reader drops a text that equals the one before, so a repeated
 * sentence gets an invisible difference; texts that come together are said as one.
 */
export interface Announcer {
  /** What tells is asked when it is said: a touch is answered first. */
  say(tell: () => string): void
}

const NO_BREAK_SPACE = '\u00a0'
/**
 * Milliseconds after the next frame. What is seen is painted first, because a change of the page would be laid
 * out with it; and what has come may take the focus, which would cut off a sentence that has begun.
 */
const SOON = 50

export function createAnnouncer(region: HTMLElement, later: Scheduler): Announcer {
  let waiting: (() => string)[] = []
  let odd = false

  function flush(): void {
    odd = !odd
    const sentences = waiting.map((tell) => tell())
    waiting = []
    region.textContent = sentences.join(' ') + (odd ? NO_BREAK_SPACE : '')
  }

  return {
    say(tell) {
      if (waiting.length === 0) later.afterFrame(() => later.after(SOON, flush))
      waiting.push(tell)
    },
  }
}
