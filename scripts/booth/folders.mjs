import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PAGE_FOLDER } from '../output-folders.mjs'
import { Fault } from './fault.mjs'

const ROOT = resolve(import.meta.dirname, '../..')

/** The files and folders in a profile. @param {string} profile */
export function inProfile(profile) {
  return {
    /** Chromium's own folder: what the page keeps is in it. */
    browser: join(profile, 'chromium'),
    log: join(profile, 'booth.log'),
    /** The port of the last start: what the page keeps belongs to its address. */
    port: join(profile, 'port'),
    /** A new PIN that the page has not taken over yet. */
    pin: join(profile, 'new-pin.json'),
  }
}

/**
 * The port of the last start with a profile.
 * @param {string} profile
 * @returns {number | null}
 */
export function lastPort(profile) {
  try {
    return Number(readFileSync(inProfile(profile).port, 'utf8')) || null
  } catch {
    return null
  }
}

/**
 * Makes a folder where there is none, and makes sure that files can be written there.
 * @param {string} folder
 * @param {string} option which option names it
 */
export function readyFolder(folder, option) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (fault) {
    throw new Fault(
      `The folder ${folder} cannot be written (${fault.code}).\n` +
        `Give this user the right to write there, or name another folder: ${option} DIR`,
    )
  }
}

/** The built page. */
export function builtPage() {
  const folder = resolve(ROOT, PAGE_FOLDER)
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new Fault(`There is no built page in ${folder}.\nRun npm ci and npm run build first.`)
}
