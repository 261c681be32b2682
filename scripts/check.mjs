// Everything that CI holds, in the order in which it fails fastest; stops at the first failure.
import { mkdirSync, rmSync } from 'node:fs'
import { countBrowserTests, countUnitTests } from './check/count-tests.mjs'
import { runSteps } from './check/run-steps.mjs'
import { summaryOf } from './check/summary.mjs'

const UNIT_REPORT = 'test-results/unit.json'
const BROWSER_REPORT = 'test-results/e2e.json'

const beforeBrowser = [
  { name: 'format', command: 'npx prettier --check --log-level warn .' },
  { name: 'lint', command: 'npx oxlint --type-aware --deny-warnings' },
  { name: 'types', command: 'npx tsc -b' },
  { name: 'unused code', command: 'npx knip' },
  {
    name: 'tests',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
  },
  { name: 'build', command: 'npx vite build --logLevel warn', silent: true },
  { name: 'size budget', command: 'node scripts/size.mjs' },
]
const browser = [{ name: 'browser tests', command: 'npx playwright test' }]
const planned = beforeBrowser.length + browser.length

// Build into another folder, because `npm start` may be serving `dist` in another window.
const env = { ...process.env, BUILT: '.cache/check' }

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const outcomes = await runSteps(beforeBrowser, { env })
// Count now, because the browser tests empty the folder.
const counts = outcomes.some(({ name }) => name === 'tests') ? [countUnitTests(UNIT_REPORT)] : []
if (outcomes.every(({ failure }) => failure === null)) {
  outcomes.push(...(await runSteps(browser, { env })))
  counts.push(countBrowserTests(BROWSER_REPORT))
}

for (const line of ['', ...summaryOf(outcomes, planned, counts)]) console.log(line)
process.exit(outcomes.some(({ failure }) => failure !== null) ? 1 : 0)
