/**
 * `npm run engines`: plays the built game in Firefox and WebKit, where they are installed, and says which
 * of them is not. `-- firefox`, `-- webkit`: one of them only. Everything else, such as `-- try-grid`,
 * goes on to Playwright's test runner.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { engines } from './engines/installed.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = resolve(ROOT, 'scripts/engines')
const PUPPETEER = resolve(FOLDER, 'node_modules/puppeteer-core')

const asked = process.argv.slice(2)
const all = engines()
const named = all.filter(({ id }) => asked.includes(id))
const forRunner = asked.filter((each) => !named.some(({ id }) => id === each))

const outcomes = (named.length > 0 ? named : all).map((engine) => ({
  ...engine,
  there: engine.missing.length === 0,
  passed: engine.missing.length === 0 && play(engine),
}))
console.log()
for (const { name, missing, there, passed } of outcomes)
  if (there) console.log(`${name}: ${passed ? 'passed' : 'failed, see above'}`)
  else console.log(`${name}: not tried, it is not there (apt-get install ${missing.join(' ')})`)

const tried = outcomes.filter(({ there }) => there)
process.exit(tried.length > 0 && tried.every(({ passed }) => passed) ? 0 : 1)

/** Whether every test of an engine passed. */
function play({ id, name }) {
  if (id === 'firefox' && !existsSync(PUPPETEER)) fetchPuppeteer()
  const config = resolve(FOLDER, 'playwright.config.ts')
  const options = ['playwright', 'test', '-c', config, `--project=${name}`, ...forRunner]
  return run('npx', options, ROOT)
}

function fetchPuppeteer() {
  console.log('Fetching puppeteer-core, which drives Firefox, once …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--silent'], FOLDER))
    throw new Error('puppeteer-core could not be fetched: see the lines above')
}

function run(command, options, cwd) {
  const { status } = spawnSync(command, options, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
