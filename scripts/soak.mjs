/**
 * `npm run soak`: robots play at a booth, one after the other, and the journal, the storage and the memory are looked
 * through. `-- --visits 500 --seed 1` are what they are without a word. The report is printed, and stands in
 * `test-results/soak` as text and as JSON.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    built: { type: 'boolean', default: false },
  },
})
for (const [name, value] of [
  ['visits', values.visits],
  ['seed', values.seed],
]) {
  if (/^[1-9]\d*$/.test(value)) continue
  console.error(`--${name} ${value} is no number: give one from 1 on`)
  process.exit(2)
}

const env = { ...process.env, VISITS: values.visits, SEED: values.seed }
/** @param {string} command */
const run = (command) =>
  spawnSync(command, {
    cwd: resolve(import.meta.dirname, '..'),
    shell: true,
    stdio: 'inherit',
    env,
  }).status ?? 1

// With --built the page is taken as it was built before.
const built = values.built ? 0 : run('npx vite build --logLevel warn')
process.exit(built || run('npx playwright test -c scripts/soak/playwright.config.ts'))
