/**
 * `npm run test:lts`: runs the unit tests with the current LTS of Node, which comes from npm into `.cache`
 * when it is first asked for. `npm test` runs them with the Node that is installed, 20.19 or newer.
 * What follows `--` goes to Vitest.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/** The current long-term support line. */
const LTS = 24

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, `.cache/node-${LTS}`)
const WINDOWS = process.platform === 'win32'
const NODE = join(FOLDER, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node')

if (!existsSync(NODE)) fetchNode()
console.log(`Node ${execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim()}`)
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
const { status } = spawnSync(NODE, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  // For tests that start `node` by its name.
  env: { ...process.env, PATH: `${dirname(NODE)}${delimiter}${process.env.PATH ?? ''}` },
})
process.exit(status ?? 1)

function fetchNode() {
  console.log(`Fetching Node ${LTS}, once …`)
  mkdirSync(FOLDER, { recursive: true })
  const args = ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', '--silent']
  const done = spawnSync('npm', [...args, `node@${LTS}`], { stdio: 'inherit', shell: WINDOWS })
  if (done.status !== 0 || !existsSync(NODE))
    throw new Error(`Node ${LTS} could not be fetched: see the lines above`)
}
