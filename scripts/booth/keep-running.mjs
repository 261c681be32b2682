import { performance } from 'node:perf_hooks'
import { freeFolder } from './browser-lock.mjs'
import { startBrowser } from './browser-process.mjs'
import { watchPage } from './page-session.mjs'
import { atFirst, next } from './watch.mjs'

/** Milliseconds between two looks at what is due. */
const TICK = 100
/** So long may a browser take to close by itself. */
const CLOSING = 3_000
/** How many restarts are remembered. */
const MOST_RESTARTS = 20

/**
 * @typedef {{ at: string, why: string, seconds: number }} Restart `at`: when the page was back; `seconds`: how long it was
 *   not there, from when that was noticed
 */

/**
 * Keeps a browser with its page running until it is told to stop.
 * @param {{
 *   path: string,
 *   flags: readonly string[],
 *   folder: string,
 *   address: string,
 *   script: string,
 *   log: (line: string) => void,
 * }} booth
 * @returns {{ restarts: readonly Restart[], stop: () => Promise<void>, kill: () => void }}
 */
export function keepRunning({ path, flags, folder, address, script, log }) {
  /** @type {Restart[]} */
  const restarts = []
  let state = atFirst()
  let browser = null
  let page = null
  let isStopping = false

  function happen(event) {
    if (isStopping) return
    const before = state
    const { state: after, actions, back } = next(before, { ...event, at: performance.now() })
    state = after
    if (after.lost && after.lost !== before.lost) log(after.lost.why)
    if (before.phase !== 'up' && after.phase === 'up' && !back) log('the page is there')
    if (back) remember(back)
    for (const action of actions) ACT[action]()
  }

  function remember({ why, after }) {
    const seconds = Math.round(after / 10) / 100
    log(`the page is back after ${seconds} s (${why})`)
    restarts.push({ at: new Date().toISOString(), why, seconds })
    if (restarts.length > MOST_RESTARTS) restarts.shift()
  }

  const ACT = {
    start() {
      const freed = freeFolder(folder)
      if (freed) log(freed)
      const started = startBrowser({ path, flags, folder }, (method, params, from) => {
        if (browser === started) page?.heard(method, params, from)
      })
      browser = started
      page = watchPage(started.pipe, { address, script }, (type) => {
        if (browser === started) happen({ type })
      })
      page.start()
      void started.gone.then((why) => {
        if (browser === started) browser = page = null
        happen({ type: 'gone', why })
      })
    },
    load: () => page?.load(),
    ask: () => page?.ask(),
    'end page': () => page?.end(),
    kill: () => browser?.kill(),
  }

  // Answers that have arrived are read before an answer is missed, also after the launcher itself has stood still.
  const ticking = setInterval(() => setImmediate(() => happen({ type: 'tick' })), TICK)
  happen({ type: 'tick' })

  return {
    restarts,
    kill: () => browser?.kill(),
    async stop() {
      isStopping = true
      clearInterval(ticking)
      const last = browser
      if (!last) return
      void last.pipe.send('Browser.close').catch(() => undefined)
      const late = setTimeout(() => last.kill(), CLOSING)
      await last.gone
      clearTimeout(late)
    },
  }
}
