import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** What Chromium leaves in its folder to mark it as taken. */
const MARKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']

/**
 * Frees Chromium's folder. The launcher has a lock of its own, so whoever holds this one is left over from a launcher
 * that was killed: a Chromium that still runs is ended, and marks without one (after a loss of power, or in a folder
 * that was copied from another machine) are taken away. Chromium itself would show a dialog and wait.
 * @param {string} folder
 * @param {{ commandOf?: (pid: number) => string | null, end?: (pid: number) => void, host?: string }} [system]
 * @returns {string | null} what was done, for the log
 */
export function freeFolder(
  folder,
  { commandOf = commandLineOf, end = endGroup, host = hostname() } = {},
) {
  const holder = holderOf(folder)
  if (holder === null) return null
  const isHere = holder.host === host && isOfFolder(commandOf(holder.pid), folder)
  if (isHere) end(holder.pid)
  for (const mark of MARKS) rmSync(join(folder, mark), { force: true })
  return isHere
    ? 'ended a browser that was left over'
    : 'took away the lock of a browser that is gone'
}

/** @param {string} folder @returns {{ host: string, pid: number } | null} */
function holderOf(folder) {
  try {
    const [, host = '', pid = ''] = /^(.*)-(\d+)$/.exec(readlinkSync(join(folder, MARKS[0]))) ?? []
    return { host, pid: Number(pid) }
  } catch {
    return null
  }
}

/** After a restart of the machine the number may be another program's. */
const isOfFolder = (command, folder) =>
  command !== null && command.split('\0').includes(`--user-data-dir=${folder}`)

/** @param {number} pid @returns {string | null} with a zero byte between arguments; null where no such process runs */
function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return null
  }
}

/** Ends a process with all that it started. @param {number} pid */
export function endGroup(pid) {
  for (const target of [-pid, pid])
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // It is gone already.
    }
}
