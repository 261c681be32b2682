import { createHash } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from './fault.mjs'

/**
 * Makes sure that one launcher alone uses a profile: it listens on a local name that is made from the folder. The
 * system frees the name when the launcher ends, however it ends, so nothing is ever left behind that would keep a
 * booth from starting.
 * @param {string} profile
 * @returns {Promise<() => void>} gives the profile free
 */
export async function holdProfile(profile) {
  const name = nameOf(profile)
  const server = (await listen(name)) ?? (await takeOver(name))
  if (!server)
    throw new Fault(
      `Another booth runs with the profile ${profile}.\nStop that one first, or give this one a folder of its own: --profile DIR`,
    )
  server.unref()
  return () => server.close()
}

/** Linux has names without a file, and so has Windows; elsewhere a file is left by who was killed. */
function nameOf(profile) {
  const short = createHash('sha256').update(profile).digest('hex').slice(0, 24)
  if (process.platform === 'linux') return `\0bright-sparks-booth-${short}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\bright-sparks-booth-${short}`
  return join(tmpdir(), `bright-sparks-booth-${short}.sock`)
}

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (fault) => (fault.code === 'EADDRINUSE' ? resolve(null) : reject(fault)))
    server.listen(name, () => resolve(server))
  })
}

/** A file that nobody listens on any more. */
async function takeOver(name) {
  if (!name.startsWith('/') || (await isHeard(name))) return null
  rmSync(name, { force: true })
  return listen(name)
}

function isHeard(name) {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })
}
