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

const counts = { passed: 0, failed: 0 }

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

for (const [name, command] of steps) {
  const started = Date.now()
  console.log(`\n— ${name}: ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`)
  // Before the browser tests, which empty the folder.
  if (name === 'tests') countUnitTests()
  if (name === 'browser tests') countBrowserTests()
  if (status !== 0) {
    console.error(`\n${name} failed`)
    printCounts()
    process.exit(1)
  }
}
printCounts()

function countUnitTests() {
  const results = read('test-results/unit.json')
  counts.passed += results?.numPassedTests ?? 0
  counts.failed += results?.numFailedTests ?? 0
}

function countBrowserTests() {
  const stats = read('test-results/e2e.json')?.stats
  counts.passed += stats?.expected ?? 0
  counts.failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
}

function printCounts() {
  console.log(`\nTests: ${counts.passed} passed, ${counts.failed} failed`)
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
