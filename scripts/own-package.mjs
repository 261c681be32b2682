/**
 * Fetches the packages of a tool that has a package of its own (`scripts/<tool>/package.json`), when it is
 * first asked for and again when its lock file has changed, so that `npm ci` of the project stays small.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns once all packages are installed.
 * @param folder that has the package.json and its lock file
 * @param name of the tool, for what is printed
 */
export function fetchOwnPackage(folder, name) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  const stamp = join(folder, 'node_modules/.lock-hash')
  if (readOrNull(stamp) === lock) return
  console.log(`Fetching ${name}, once …`)
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], options)
  if (status !== 0) throw new Error(`${name} could not be fetched: see the lines above`)
  writeFileSync(stamp, lock)
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
