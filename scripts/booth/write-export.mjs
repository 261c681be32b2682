import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of one file. A year of a busy booth is less. */
export const MOST_BYTES = 20 * 1024 * 1024

const NAME = /^[a-z0-9][a-z0-9._-]{0,79}\.(?:csv|json|pdf)$/i
/** Windows, and sticks that are read there, keep these for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i
const MOST_OF_A_NAME = 1_000

/** Whether a file of this name may be written into the exports folder. @param {string} name */
export const isSafeName = (name) => NAME.test(name) && !RESERVED.test(name) && !name.includes('..')

/**
 * Writes a file whole or not at all, and never over another: a name that is taken gets a number.
 * @param {string} folder which must be there: a stick that was pulled out is no reason to write elsewhere
 * @param {string} name a safe one
 * @param {Uint8Array} bytes
 * @returns {string} the name that it got
 */
export function writeExport(folder, name, bytes) {
  const part = join(folder, `.${randomBytes(6).toString('hex')}.part`)
  try {
    writeSynced(part, bytes)
    const free = reserve(folder, name)
    // Over an empty file that was made just now. Links would do without it, but sticks have none.
    renameSync(part, join(folder, free))
    return free
  } catch (fault) {
    rmSync(part, { force: true })
    throw fault
  }
}

function writeSynced(file, bytes) {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeFileSync(opened, bytes)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function reserve(folder, name) {
  const [, stem, ending] = /^(.*)(\.[^.]+)$/.exec(name) ?? ['', name, '']
  for (let count = 1; count <= MOST_OF_A_NAME; count += 1) {
    const wanted = count === 1 ? name : `${stem}-${count}${ending}`
    try {
      closeSync(openSync(join(folder, wanted), 'wx', 0o600))
      return wanted
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault
    }
  }
  throw new Error(`There are ${MOST_OF_A_NAME} files named ${name}`)
}
