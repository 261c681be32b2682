/**
 * `npm run perf`: weighs the built page and times it in a browser, and prints every figure in one
 * table. `-- --write` puts the table into the README too; `-- weight idle …` measures some parts only.
 * Times are those of this machine: measure on one that does nothing else. `-- --against REF` measures another
 * commit in turn with this one and prints ratios, which count on a busy machine too.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { PROMISED, audit } from './lighthouse/audit.mjs'
import { measureAgainst } from './perf/measure-against.mjs'

const ROOT = resolve(import.meta.dirname, '..')
const FIGURES = resolve(ROOT, 'test-results/figures')
const README = resolve(ROOT, 'README.md')
const [BEGIN, END] = ['<!-- figures: npm run perf -- --write -->', '<!-- end of figures -->']

const options = process.argv.slice(2)
const [against] = options.includes('--against')
  ? options.splice(options.indexOf('--against'), 2).slice(1)
  : [null]
const wanted = options.filter((each) => !each.startsWith('--'))
if (against === undefined) fail('--against needs a commit, such as main or HEAD~5')
if (against !== null) process.exit(measureAgainst(ROOT, against, wanted))
const write = process.argv.includes('--write')
if (write && wanted.length > 0) fail('Only a whole measurement is written: leave out the parts')

const busy = loadavg()[0] / availableParallelism()
if (busy > 0.3) console.log(`This machine is busy (${busy.toFixed(1)}): times will be too long.`)

rmSync(FIGURES, { recursive: true, force: true })
mkdirSync(FIGURES, { recursive: true })
run('npx vite build --logLevel error')
if (isWanted('lighthouse')) await keepLighthouse()
const measured = run(
  `npx playwright test -c scripts/perf/playwright.config.ts ${wanted.filter((each) => each !== 'lighthouse').join(' ')}`,
  wanted.length === 1 && wanted[0] === 'lighthouse',
)

const figures = readdirSync(FIGURES)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(resolve(FIGURES, name), 'utf8')))
const table = tableOf(figures)
console.log(`\n${table}`)
if (write && measured) writeReadme(table)
const broken = figures.filter(({ kept }) => !kept)
if (!measured) console.log('\nNot everything could be measured: see above.')
else console.log(broken.length === 0 ? '\nEvery promise is kept.' : `\n${broken.length} not kept.`)
process.exit(measured && broken.length === 0 ? 0 : 1)

function isWanted(part) {
  return wanted.length === 0 || wanted.includes(part)
}

/** Runs a command and returns whether it succeeded. The figures of other parts stay if one part fails. */
function run(command, skip = false) {
  if (skip) return true
  return spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit' }).status === 0
}

async function keepLighthouse() {
  const { scores, findings, version } = await audit(Number(process.env.RUNS ?? 3))
  for (const finding of findings) console.log(`  ${finding}`)
  const rows = Object.entries(scores).map(([category, score]) => ({
    what: `Lighthouse ${version}, mobile: ${category.replace('-', ' ')}`,
    measured: `${score}`,
    promise: PROMISED[category] === 100 ? '100' : `≥ ${PROMISED[category]}`,
    kept: score >= PROMISED[category],
  }))
  writeFileSync(resolve(FIGURES, '2-lighthouse.json'), JSON.stringify(rows))
}

function tableOf(rows) {
  const lines = rows.map(
    ({ what, measured: value, promise, kept }) =>
      `| ${what} | ${value} | ${promise}${kept ? '' : ' (not kept)'} |`,
  )
  return [`| ${machine()} | measured | promised |`, '|---|---|---|', ...lines].join('\n')
}

/** The machine that the times were measured on. */
function machine() {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  return `${availableParallelism()} cores (${model}), drawn by software`
}

function writeReadme(text) {
  const before = readFileSync(README, 'utf8')
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)]
  if (start < 0 || end < start) fail('The README has no place for the figures')
  writeFileSync(README, `${before.slice(0, start)}${BEGIN}\n\n${text}\n\n${before.slice(end)}`)
}

function fail(reason) {
  console.error(reason)
  process.exit(2)
}
