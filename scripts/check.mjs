// Everything that CI holds, in the order in which it fails fastest; stops at the first failure.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const steps = [
  ['format', 'npx prettier --check --log-level warn .'],
  ['lint', 'npx oxlint --type-aware --deny-warnings'],
  ['types', 'npx tsc --noEmit -p .'],
  ['unused code', 'npx knip'],
  [
    'tests',
    'npx vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  ],
  ['build', 'npx vite build --logLevel warn'],
  ['size budget', 'node scripts/size.mjs'],
  ['browser tests', 'npx playwright test'],
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

for (const [name, command] of steps) {
  const started = Date.now()
  console.log(`\n— ${name}: ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
  if (status !== 0) {
    console.error(`\n${name} failed`)
    printCounts()
    process.exit(1)
  }
}
printCounts()

function printCounts() {
  const unit = read('test-results/unit.json')
  const e2e = read('test-results/e2e.json')
  const passed = (unit?.numPassedTests ?? 0) + (e2e?.stats.expected ?? 0)
  const failed =
    (unit?.numFailedTests ?? 0) + (e2e?.stats.unexpected ?? 0) + (e2e?.stats.flaky ?? 0)
  console.log(`\nTests: ${passed} passed, ${failed} failed`)
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
