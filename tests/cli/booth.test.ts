import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { envOf, newFolder, removeFolder, startBooth } from './made-up-booth.ts'
import type { MadeUpBooth } from './made-up-booth.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SCRIPT = join(ROOT, 'scripts/booth.mjs')

interface Restart {
  readonly why: string
  readonly seconds: number
}

/** Processes are looked up where Linux lists them. */
const hasProcesses = existsSync('/proc/self/stat')

let folder = ''
let booth: MadeUpBooth | null = null

beforeEach(() => {
  folder = newFolder()
})
afterEach(async () => {
  const code = await booth?.stop()
  if (booth && hasProcesses) {
    expect(code).toBe(0)
    expect(booth.processes()).toEqual([])
  }
  booth = null
  removeFolder(folder)
})

/** A booth whose page was loaded once. */
async function startedBooth(): Promise<MadeUpBooth> {
  booth = await startBooth(folder)
  expect(await booth.told()).toEqual({ visits: 1, search: '?kiosk=1', hasLauncher: true })
  return booth
}

/** The page's second start, with what it kept, and what the launcher says of it. */
async function returned({ told, ask }: MadeUpBooth): Promise<Restart> {
  const begun = performance.now()
  expect(await told()).toEqual({ visits: 2, search: '?kiosk=1', hasLauncher: true })
  const all = ((performance.now() - begun) / 1000).toFixed(1)
  // The page speaks as soon as it runs, which is a moment before the launcher is told that it has loaded.
  const restarts = await untilSome(async () => (await ask('GET', '/booth/info')).body?.['restarts'])
  expect(restarts).toHaveLength(1)
  const [restart] = restarts as [Restart]
  console.log(`${restart.why}: back after ${restart.seconds} s, ${all} s with its detection`)
  expect(restart.seconds).toBeLessThan(5)
  return restart
}

async function untilSome(look: () => Promise<unknown>): Promise<readonly unknown[]> {
  for (;;) {
    const found = (await look()) as readonly unknown[]
    if (found.length > 0) return found
  }
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, '--profile', join(folder, 'profile'), ...args], {
    env: envOf(join(folder, 'built')),
    encoding: 'utf8',
  })

describe.skipIf(!hasProcesses)('a booth comes back with what it kept', () => {
  it('when the process of its page is killed', async () => {
    const started = await startedBooth()
    started.end('page')
    expect((await returned(started)).why).toBe('the page crashed')
  })

  it('when its browser is killed', async () => {
    const started = await startedBooth()
    started.end('browser')
    expect((await returned(started)).why).toBe('the browser was ended (SIGKILL)')
  })

  it('when its page hangs', async () => {
    const started = await startedBooth()
    started.lead('hang')
    expect((await returned(started)).why).toBe('the page hung')
  })

  it('when the launcher itself is killed and started again', async () => {
    const started = await startedBooth()
    started.end('launcher')
    await started.stop()
    booth = await startBooth(folder, [])
    expect(booth.address).toBe(started.address)
    expect(await booth.told()).toMatchObject({ visits: 2 })
    const browsers = booth.processes().filter(({ command }) => !command.includes('--type='))
    expect(browsers).toHaveLength(1)
  })

  it('when a link leads away from it', async () => {
    const started = await startedBooth()
    started.lead('leave')
    expect((await returned(started)).why).toBe('another page was open')
  })
})

describe('the page and the launcher', () => {
  it('files are written into the folder, none over another, and only as the page asks', async () => {
    const { ask, exports, address } = await startedBooth()
    const written = await ask('POST', '/booth/exports?name=journal.csv', 'a,b\n')
    expect(written).toEqual({ status: 201, body: { folder: exports, name: 'journal.csv' } })
    const again = await ask('POST', '/booth/exports?name=journal.csv', 'c,d\n')
    expect(again.body).toMatchObject({ name: 'journal-2.csv' })
    expect(readdirSync(exports).toSorted()).toEqual(['journal-2.csv', 'journal.csv'])
    expect(readFileSync(join(exports, 'journal.csv'), 'utf8')).toBe('a,b\n')

    const to = new URL('/booth/exports?name=other.csv', address)
    expect((await fetch(to, { method: 'POST', body: 'x' })).status).toBe(403)
    expect(readdirSync(exports)).toHaveLength(2)
  })

  it('a new PIN waits for the page, which takes it over once; it is nowhere in clear', async () => {
    const { ask, profile } = await startedBooth()
    expect(await ask('GET', '/booth/pin')).toEqual({ status: 204, body: null })
    const args = [SCRIPT, '--profile', profile, '--new-pin']
    const made = spawnSync(process.execPath, args, { input: '271828\n271828\n', encoding: 'utf8' })
    expect(made.status).toBe(0)
    expect(made.stdout).not.toContain('271828')
    expect(readFileSync(join(profile, 'new-pin.json'), 'utf8')).not.toContain('271828')

    const { body } = await ask('GET', '/booth/pin')
    expect(body).toMatchObject({ rounds: 600_000 })
    expect((await ask('DELETE', '/booth/pin?id=another')).status).toBe(404)
    expect((await ask('DELETE', `/booth/pin?id=${String(body?.['id'])}`)).status).toBe(204)
    expect(await ask('GET', '/booth/pin')).toEqual({ status: 204, body: null })
  })
})

it('the launcher runs from a copied folder, without any package', () => {
  for (const name of ['scripts', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (from) => !from.includes('node_modules'),
    })
  const copied = join(folder, 'scripts/booth.mjs')
  const { stderr, status } = spawnSync(process.execPath, [copied], {
    cwd: tmpdir(),
    encoding: 'utf8',
    // A check builds elsewhere.
    env: { ...process.env, BUILT: '' },
  })
  expect(stderr).toContain(`There is no built page in ${join(folder, 'dist')}`)
  expect(status).toBe(2)
})

describe('what keeps a booth from starting is said, with what to do', () => {
  it('a profile that another booth uses, a port that another program uses', async () => {
    const { address } = await startedBooth()
    // It comes so far without a browser, but not without the name of one.
    const browser = ['--chrome', process.execPath]
    const second = run('--port', '0', ...browser)
    expect(second.stderr).toContain('Another booth runs with the profile')
    expect(second.stderr).toContain('--profile DIR')
    expect(second.status).toBe(2)

    const { port } = new URL(address)
    const third = run('--port', port, '--profile', join(folder, 'other'), ...browser)
    expect(third.stderr).toContain(`Another program uses port ${port}`)
    expect(third.status).toBe(2)
  })

  it('no build, no Chromium, a folder that is a file, an option that there is not', () => {
    expect(run().stderr).toContain('Run npm ci and npm run build first')
    mkdirSync(join(folder, 'built/dist'), { recursive: true })
    writeFileSync(join(folder, 'built/dist/index.html'), 'A page')
    expect(run('--chrome', join(folder, 'none')).stderr).toContain('--chrome PATH')
    writeFileSync(join(folder, 'file'), '')
    const here = run('--chrome', process.execPath, '--profile', join(folder, 'file'))
    expect(here.stderr).toMatch(/cannot be written.*\n.*--profile DIR/)
    expect(run('--port', '99999').stderr).toContain('0 to 65535')
    const { status, stderr } = run('--incognito')
    expect(stderr).toContain('--help')
    expect(status).toBe(2)
  })
})
