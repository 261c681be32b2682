import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Fault } from './fault.mjs'

/** As many as OWASP asks for; about a tenth of a second on a small machine. */
const ROUNDS = 600_000
const PIN = /^[0-9]{4,12}$/

/**
 * @typedef {{ id: string, salt: string, rounds: number, hash: string }} PinRecord salt and hash in base64: PBKDF2 with
 *   SHA-256 over the digits as UTF-8, 32 bytes. `id` names this record when the page says that it has taken it over.
 */

/**
 * @param {string} pin
 * @returns {PinRecord}
 */
export function recordOf(pin, { salt = randomBytes(16), rounds = ROUNDS } = {}) {
  const hash = pbkdf2Sync(pin, salt, rounds, 32, 'sha256')
  return {
    id: randomBytes(9).toString('base64url'),
    salt: salt.toString('base64'),
    rounds,
    hash: hash.toString('base64'),
  }
}

/**
 * Asks for a PIN twice.
 * @param {(question: string) => Promise<string>} ask
 * @returns {Promise<string>}
 */
export async function askPin(ask) {
  const pin = await ask('New PIN (4 to 12 digits): ')
  if (!PIN.test(pin)) throw new Fault('A PIN has 4 to 12 digits, 0 to 9. Nothing was changed.')
  if ((await ask('The same again: ')) === pin) return pin
  throw new Fault('The two were not the same. Nothing was changed.')
}

/** @param {string} file @param {PinRecord} record */
export function leavePin(file, record) {
  writeFileSync(`${file}.part`, JSON.stringify(record), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

/** @param {string} file @returns {PinRecord | null} the record that waits for the page */
export function waitingPin(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * The page has taken a record over. A newer one stays.
 * @param {string} file
 * @param {string | null} id
 * @returns {boolean} whether it was the one that waits
 */
export function dropPin(file, id) {
  if (id === null || waitingPin(file)?.id !== id) return false
  rmSync(file, { force: true })
  return true
}
