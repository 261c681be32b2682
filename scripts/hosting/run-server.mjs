import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

/** The version that a program prints; null where it is not installed. */
export function versionOf(program) {
  const { error, stdout, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' })
  return error ? null : `${stdout}${stderr}`.split('\n')[0].replace(/^.*version: /, '')
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Runs a server in the foreground until `stop` is called; resolves once it answers at `address`. */
export async function runServer(program, options, address) {
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const ended = new Promise((resolve) => child.once('close', resolve))
  let isOver = false
  void ended.then(() => (isOver = true))
  while (!(await answers(address)))
    if (isOver) throw new Error(`${program} did not start:\n${said}`)
  return {
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD' })
    return true
  } catch {
    return false
  }
}
