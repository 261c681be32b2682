import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { inProfile } from '../booth/folders.mjs'
import { args, executablePath } from '../browser.mjs'

const SCRIPT = resolve(import.meta.dirname, '../booth.mjs')
/** Milliseconds from one look at a page to the next. */
const LOOK_AGAIN = 20

/** `npm run booth` with the built page, on a free port and in a folder of its own. */
export interface LaunchedBooth {
  /** Looks at the page, in whatever process it runs by now, until there is something to be told. */
  see<T>(look: (page: Page) => Promise<T | null>): Promise<T>
  /** Does something with the page. */
  act(run: (page: Page) => Promise<void>): Promise<void>
  /** Ends the process of the page by force. */
  killRenderer(): Promise<void>
  stop(): Promise<void>
}

/** @param patience milliseconds after which nobody waits any longer for what they want to see */
export async function launchBooth(patience: number): Promise<LaunchedBooth> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'soak-booth-')))
  const child = spawn(
    process.execPath,
    [SCRIPT, '--port', '0', '--profile', folder, '--chrome', await executablePath()],
    { env: { ...process.env, CHROME_FLAGS: FLAGS.join(' ') }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part))
  let isGone = false
  const gone = new Promise<void>((done) => {
    child.once('close', () => {
      isGone = true
      done()
    })
  })

  async function see<T>(look: (page: Page) => Promise<T | null>): Promise<T> {
    let last = ''
    for (const start = Date.now(); !isGone && Date.now() - start < patience;) {
      // A page that was killed is another one to whoever was connected to it.
      const found = await lookOnce(folder, look).catch((fault: unknown) => {
        last = fault instanceof Error ? fault.message : ''
        return null
      })
      if (found !== null) return found
      await pause(LOOK_AGAIN)
    }
    throw new Error(`The booth of the launcher does not show what is waited for: ${last}\n${said}`)
  }
  return {
    see,
    act: (run) => lookOnce(folder, run),
    async killRenderer() {
      const pids = await see(renderersOf)
      for (const pid of pids) process.kill(pid, 'SIGKILL')
    },
    async stop() {
      child.kill('SIGTERM')
      await gone
      // A browser may still be writing its last file.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

const FLAGS = ['--headless=new', '--disable-gpu-compositing', '--remote-debugging-port=0', ...args]

/** The port at which its browser can be looked at beside the launcher. */
function portOf(folder: string): number {
  const [port] = readFileSync(join(inProfile(folder).browser, 'DevToolsActivePort'), 'utf8').split(
    '\n',
  )
  return Number(port)
}

async function lookOnce<T>(folder: string, look: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${portOf(folder)}`)
  try {
    const [page] = browser.contexts().flatMap((context) => context.pages())
    if (!page) throw new Error('There is no page')
    return await look(page)
  } finally {
    await browser.close()
  }
}

/** The processes that show pages, of this browser alone; null while there is none. */
async function renderersOf(page: Page): Promise<number[] | null> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  return pids.length > 0 ? pids : null
}
