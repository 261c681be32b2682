import { accessSync, constants } from 'node:fs'
import { installedPath } from '../browser.mjs'
import { Fault } from './fault.mjs'

/**
 * The Chromium to start. The one that tests use is left aside: it has no window.
 * @param {string | null} named by `--chrome` or `CHROME_PATH`
 * @returns {string}
 */
export function findChrome(named) {
  const found = named ?? installedPath()
  if (!found)
    throw new Fault(
      'No Chromium was found.\nInstall it (Debian: sudo apt install chromium), or say where it is: --chrome PATH',
    )
  try {
    accessSync(found, constants.X_OK)
  } catch {
    throw new Fault(
      `${found} is not there or cannot be run.\nGive the path of a Chrome or Chromium: --chrome PATH`,
    )
  }
  return found
}

/**
 * Chromium has no sandbox when root starts it, and refuses to start.
 * @param {readonly string[]} flags of this machine
 */
export function refuseRoot(flags) {
  if (process.getuid?.() !== 0 || flags.includes('--no-sandbox')) return
  throw new Fault(
    'The booth runs as root, where Chromium refuses to start.\nStart it as another user; docs/kiosk.md makes one for it.',
  )
}
