import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { endGroup } from './browser-lock.mjs'
import { openPipe } from './pipe.mjs'

/** How much of what a browser said last is kept, in signs. */
const MOST_SAID = 300

/**
 * @typedef {{
 *   pid: number | undefined,
 *   pipe: import('./pipe.mjs').Pipe,
 *   gone: Promise<string>,
 *   kill: () => void,
 * }} BrowserProcess `gone` resolves with how it ended, once all of it has ended
 */

/**
 * Starts a Chromium in a group of processes of its own, so that all of it can be ended at once.
 * @param {{ path: string, flags: readonly string[], folder: string }} how
 * @param {(method: string, params: any, sessionId?: string) => void} heard is called with each event of DevTools
 * @returns {BrowserProcess}
 */
export function startBrowser({ path, flags, folder }, heard) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const child = spawn(path, flags, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  })
  const [, , errors, input, output] = child.stdio
  let said = ''
  errors.on('data', (part) => (said = (said + part).slice(-MOST_SAID)))
  const pipe = openPipe({ input, output }, heard)
  const gone = new Promise((resolve) => {
    child.once('error', (fault) => resolve(`the browser could not be started (${fault.message})`))
    child.once('exit', (code, signal) => {
      // Parts of it may have survived.
      if (child.pid) endGroup(child.pid)
      const why = signal ? `the browser was ended (${signal})` : `the browser ended with ${code}`
      resolve(code ? `${why}: ${said.trim().split('\n').at(-1)}` : why)
    })
  })
  void gone.then(() => pipe.end())
  return { pid: child.pid, pipe, gone, kill: () => child.pid && endGroup(child.pid) }
}
