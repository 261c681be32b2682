import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { args, executablePath } from '../../scripts/browser.mjs'

const SCRIPT = resolve(import.meta.dirname, '../../scripts/booth.mjs')
const PAGE = resolve(import.meta.dirname, 'made-up-booth.html')

/** What the made-up page tells when it has started. */
export interface Told {
  /** How often it was loaded in this profile. */
  readonly visits: number
  readonly search: string
  readonly hasLauncher: boolean
}

/** What the page is to do: ask the launcher something, or something unwise. */
type Wish =
  | { readonly method: string; readonly path: string; readonly body?: string }
  | { readonly unwise: 'hang' | 'leave' }

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>> | null
}

/** A booth with a page of a few lines, in a folder of its own. */
export interface MadeUpBooth {
  readonly profile: string
  readonly exports: string
  readonly address: string
  /** What the page tells at its next start, or told already if nobody took it. */
  readonly told: () => Promise<Told>
  readonly ask: (method: string, path: string, body?: string) => Promise<Answer>
  readonly lead: (unwise: 'hang' | 'leave') => void
  /** Ends processes by force: the page's, the browser's or the launcher's. */
  readonly end: (which: 'page' | 'browser' | 'launcher') => void
  readonly processes: () => readonly Process[]
  readonly log: () => string
  /** Stops the launcher as a system does; resolves with its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts it on any port that is free, unless other options say otherwise. */
export async function startBooth(
  folder: string,
  options: readonly string[] = ['--port', '0'],
): Promise<MadeUpBooth> {
  const control = await openControl()
  const built = join(folder, 'built')
  mkdirSync(join(built, 'dist'), { recursive: true })
  const page = readFileSync(PAGE, 'utf8').replaceAll('CONTROL', control.origin)
  writeFileSync(join(built, 'dist/index.html'), page)
  const profile = join(folder, 'profile')
  const exports = join(folder, 'exports')
  const chrome = await executablePath()
  const child = spawn(
    process.execPath,
    [SCRIPT, ...options, '--profile', profile, '--exports', exports, '--chrome', chrome],
    { env: envOf(built), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const address = new Promise<string>((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part
        const [, found] = /the booth is at (\S+)/.exec(said) ?? []
        if (found) done(found)
      })
    void ended.then((code) => fail(new Error(`The booth ended with ${code}:\n${said}`)))
  })
  const processes = (): readonly Process[] =>
    processesOf(`--user-data-dir=${join(profile, 'chromium')}`)
  const browser = (): Process => {
    const [found] = processes()
    if (!found) throw new Error('There is no browser')
    return found
  }
  const pidOf = {
    launcher: () => child.pid as number,
    browser: () => browser().pid,
    page: () =>
      processes().find(({ command }) => command.includes('--type=renderer'))?.pid as number,
  }
  return {
    profile,
    exports,
    address: await address,
    told: control.told,
    ask: (method, path, body) =>
      control.answerTo({ method, path, ...(body !== undefined && { body }) }),
    lead: (unwise) => control.wish({ unwise }),
    end: (which) => process.kill(pidOf[which](), 'SIGKILL'),
    processes,
    log: () => said,
    async stop() {
      child.kill('SIGTERM')
      const code = await ended
      control.close()
      return code
    },
  }
}

export function envOf(built: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    BUILT: built,
    CHROME_FLAGS: ['--headless=new', '--disable-gpu-compositing', ...args].join(' '),
  }
}

export const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'booth-')))

export const removeFolder = (folder: string): void =>
  // A browser that was killed may still be writing its last file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })

export interface Process {
  readonly pid: number
  readonly command: string
}

/** The browser whose command has this flag, and all processes of its group; the browser first. */
function processesOf(flag: string): readonly Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const [, state, , group] = /\) (\S) (\d+) (\d+)/.exec(
          readFileSync(`/proc/${name}/stat`, 'utf8'),
        ) as unknown as readonly string[]
        return state === 'Z' ? [] : [{ pid: Number(name), group: Number(group), command }]
      } catch {
        return []
      }
    })
  const groups = new Set(
    all.filter(({ command }) => command.includes(flag)).map(({ group }) => group),
  )
  return all
    .filter(({ group }) => groups.has(group))
    .toSorted((a, b) => Number(b.pid === b.group) - Number(a.pid === a.group))
}

/** A host beside the booth's: the page tells it what it sees, and asks it what to do. */
async function openControl() {
  const tellings: Told[] = []
  let hear: ((told: Told) => void) | null = null
  const wishes: Wish[] = []
  let page: ServerResponse | null = null
  let answered: ((answer: Answer) => void) | null = null

  const handOut = (): void => {
    if (!page || wishes.length === 0) return
    page.end(JSON.stringify(wishes.shift()))
    page = null
  }
  const takeNews = async (request: IncomingMessage): Promise<void> => {
    const news = JSON.parse(await textOf(request)) as { told?: Told; answer?: Answer }
    if (news.answer) answered?.(news.answer)
    if (!news.told) return
    if (hear) hear(news.told)
    else tellings.push(news.told)
    hear = null
  }
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'POST') return void takeNews(request).then(() => response.end())
    if (request.url !== '/wish') return void response.end('Another page')
    page = response
    response.once('close', () => {
      if (page === response) page = null
    })
    handOut()
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const wish = (wanted: Wish): void => {
    wishes.push(wanted)
    handOut()
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    wish,
    told: () =>
      new Promise<Told>((done) => {
        const waiting = tellings.shift()
        if (waiting) done(waiting)
        else hear = done
      }),
    answerTo: (wanted: Wish) =>
      new Promise<Answer>((done) => {
        answered = done
        wish(wanted)
      }),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  for await (const part of stream) text += String(part)
  return text
}
