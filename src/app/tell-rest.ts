import type { Scheduler } from '../later/scheduler.ts'

declare global {
  interface Window {
    /** Resolves when the page has nothing left to do until somebody touches it. */
    atRest?: () => Promise<void>
  }
}

/**
 * Lets tests and measurements wait for a state instead of a time: for the moment when everything that
 * was put off is done and the typefaces are there. It costs nothing until it is asked.
 */
export function tellRest(later: Scheduler): void {
  window.atRest = async () => {
    do {
      await document.fonts.ready
      await later.rest()
    } while (document.fonts.status === 'loading')
  }
}
