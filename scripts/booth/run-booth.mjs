import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDesk } from './desk.mjs'
import { Fault } from './fault.mjs'
import { findChrome, refuseRoot } from './find-chrome.mjs'
import { flagsFor } from './flags.mjs'
import { builtPage, inProfile, lastPort, readyFolder } from './folders.mjs'
import { keepRunning } from './keep-running.mjs'
import { openLog } from './log.mjs'
import { holdProfile } from './one-launcher.mjs'
import { USUAL_PORT } from './options.mjs'
import { serve } from './serve.mjs'

const PACKAGE = resolve(import.meta.dirname, '../../package.json')

/**
 * Serves the page and keeps Chromium running until SIGTERM or SIGINT comes.
 * @param {import('./options.mjs').Options} options
 */
export async function runBooth({ port, profile, exports, chrome, isWindow, flags: more }) {
  const page = builtPage()
  const path = findChrome(chrome)
  refuseRoot(more)
  readyFolder(profile, '--profile')
  const places = inProfile(profile)
  const release = await holdProfile(profile)
  const log = openLog(places.log)
  readyExports(exports, log)

  const token = randomBytes(24).toString('base64url')
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'))
  const since = new Date().toISOString()
  let running = null
  const info = () => ({ version, since, restarts: running?.restarts ?? [] })
  const desk = openDesk({ token, exports, pin: places.pin, info })
  const kept = lastPort(profile)
  const host = await serve({ folder: page, port: port ?? kept ?? USUAL_PORT, desk })
  if (kept !== null && kept !== host.port)
    log(`what this profile kept belongs to port ${kept}, and does not show on port ${host.port}`)
  writeFileSync(places.port, String(host.port))

  running = keepRunning({
    path,
    flags: flagsFor({ profile: places.browser, isWindow, platform: process.platform, more }),
    folder: places.browser,
    address: `${host.origin}/?kiosk=1`,
    script: scriptWith(token, host.origin),
    log,
  })
  log(`the booth is at ${host.origin}/?kiosk=1 (process ${process.pid})`)

  let isStopping = false
  async function stop() {
    if (isStopping) return
    isStopping = true
    await running.stop()
    await host.stop()
    release()
    log('the booth was stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
  // Who reads what is printed may go away; the log has it, too.
  process.stdout.on('error', () => undefined)
  // Whatever ends the launcher, no browser stays without one.
  process.on('exit', () => running.kill())
}

/** A booth without its stick is still a booth: the panel says that files cannot be written. */
function readyExports(folder, log) {
  try {
    readyFolder(folder, '--exports')
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    log(fault.message)
  }
}

/** Tells the page, and no other page or frame, that a launcher is there. */
function scriptWith(token, origin) {
  return `if (globalThis === top && location.origin === ${JSON.stringify(origin)})
    Object.defineProperty(globalThis, 'boothLauncher', { value: Object.freeze({ token: ${JSON.stringify(token)} }) })`
}
