import { appendFileSync, renameSync, statSync } from 'node:fs'

/** Bytes: about three thousand lines. One older file of that size is kept. */
const MOST = 256 * 1024

/**
 * A log of what happened to the booth itself, never of what visitors do. A log that cannot be written stops nothing.
 * @param {string} file
 * @param {{ now?: () => Date, most?: number, print?: (line: string) => void }} [how]
 * @returns {(line: string) => void}
 */
export function openLog(file, { now = () => new Date(), most = MOST, print = console.log } = {}) {
  return (line) => {
    print(line)
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > most)
        renameSync(file, `${file}.1`)
      appendFileSync(file, `${now().toISOString()} ${line}\n`, { mode: 0o600 })
    } catch {
      // A full disk. The terminal or the journal of the system has the line.
    }
  }
}
