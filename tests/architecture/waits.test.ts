import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** Files that may let a time pass: how often, and why no state could be awaited instead. */
const MAY_WAIT: Readonly<Record<string, readonly [number, string]>> = {
  'tests/e2e/lightness.spec.ts': [1, 'the rule is that nothing happens in ten seconds'],
  'scripts/perf/measure-idle.ts': [1, 'it measures what happens in ten seconds'],
  'scripts/perf/measure-weight.ts': [1, 'nothing tells when a service worker has what it keeps'],
  'scripts/soak/launched-booth.ts': [1, 'a browser that is killed and started anew tells nobody'],
  'scripts/perf/latency.ts': [1, 'the browser hands out its records of events without a signal'],
}

/** Files that may use the browser's own timers and frames, and why. */
const MAY_USE_TIMERS: Readonly<Record<string, string>> = {
  'src/platform/browser-timing.ts': 'the scheduler is handed them from here',
  'src/games/letter-sudoku/maker/run-making.ts': 'it runs in a worker, which has no page to rest',
}

const WAITS =
  /waitForTimeout\(|networkidle|Atomics\.wait\(|\bsleep\(|setTimeout\((?:resolve|done|go|\(\) => (?:resolve|done|go))|timers\/promises/g
const TIMERS = /\b(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\(/
const PORTS = /(?:--port|port:|PORT\b.*\?\?)\s*[1-9]\d{2,}/

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name !== 'tests/architecture/waits.test.ts')
}

function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
}

const waitsIn = (source: string): number => [...source.matchAll(WAITS)].length

describe('tests and measurements wait for states', () => {
  it('no file waits for a time, except those that say why', () => {
    const waits = ['tests', 'scripts']
      .flatMap(filesIn)
      .map((file) => [file, waitsIn(sourceOf(file))] as const)
      .filter(([, count]) => count > 0)
    const allowed = Object.entries(MAY_WAIT).map(([file, [count]]) => [file, count] as const)
    expect(Object.fromEntries(waits)).toEqual(Object.fromEntries(allowed))
  })

  it.each([
    'await page.waitForTimeout(500)',
    `await page.waitForLoadState('networkidle')`,
    'await new Promise((resolve) => setTimeout(resolve, 50))',
    'await new Promise<void>((go) => setTimeout(() => go(), 50))',
    'await sleep(100)',
    `import { setTimeout } from 'node:timers/promises'`,
  ])('%s would be found', (line) => expect(waitsIn(line)).toBe(1))

  it('no test and no tool takes a fixed port', () => {
    const files = ['tests', 'scripts'].flatMap(filesIn).concat('playwright.config.ts')
    expect(files.filter((file) => PORTS.test(sourceOf(file)))).toEqual([])
    for (const line of [
      'port: 4173,',
      'vite preview --port 4173',
      `Number(process.env['PORT'] ?? 4173)`,
    ])
      expect(line).toMatch(PORTS)
  })
})

describe('what happens later goes through the scheduler', () => {
  it('no other file uses the timers and frames of the browser', () => {
    const users = filesIn('src').filter((file) => TIMERS.test(sourceOf(file)))
    expect(users.toSorted()).toEqual(Object.keys(MAY_USE_TIMERS).toSorted())
  })
})
