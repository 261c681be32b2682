import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import type { EnginePage, Held, Json, NamedKey, Point } from './engine-page.ts'
import { PYTHON, WEBKIT_DRIVER } from './installed.mjs'
import type { Display } from './open-display.ts'

const WINDOW = resolve(import.meta.dirname, 'webkit-window.py')

/** Keys as the WebDriver standard writes them. */
const KEYS: Readonly<Record<NamedKey | Held, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

/** A page of WebKitGTK that fills the display, driven by the WebDriver protocol. */
export async function openWebKit(display: Display): Promise<EnginePage> {
  const port = await freePort()
  const env = { ...display.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' })
  const console = join(display.folder, 'console.txt')
  const { width, height } = display.size
  const args = [WINDOW, `${width}`, `${height}`, console, join(display.folder, 'data')]
  const host = `http://127.0.0.1:${port}`
  await answering(`${host}/status`)
  const { sessionId } = await call<{ sessionId: string }>('POST', `${host}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: PYTHON, args } } },
  })
  return pageOf(display, { driver, session: `${host}/session/${sessionId}`, console })
}

interface Driven {
  readonly driver: ChildProcess
  /** The session's address at the driver. */
  readonly session: string
  /** The file that the page's console is written to. */
  readonly console: string
}

function pageOf(display: Display, { driver, session, console }: Driven): EnginePage {
  const act = (source: object): Promise<unknown> =>
    call('POST', `${session}/actions`, { actions: [source] })
  return {
    engine: 'WebKitGTK',
    async open(url) {
      await call('POST', `${session}/url`, { url })
    },
    evaluate: (run, ...given: Json[]) =>
      call('POST', `${session}/execute/sync`, {
        script: `return (${run.toString()})(...arguments)`,
        args: given,
      }),
    click: async ({ x, y }) => void (await act({ ...POINTER, actions: clickAt({ x, y }) })),
    press: async (key, held) =>
      void (await act({ type: 'key', id: 'keyboard', actions: strokes(key, held) })),
    look: () => display.look(),
    errors: async () => errorsIn(await readFile(console, 'utf8')),
    async close() {
      // The window closes before the driver can answer, so this request may fail.
      await call('DELETE', session).catch(() => undefined)
      const ended = new Promise((done) => driver.once('close', done))
      driver.kill()
      await ended
    },
  }
}

const POINTER = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }

function clickAt({ x, y }: Point): object[] {
  return [
    { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
}

function strokes(key: string, held?: Held): object[] {
  const value = KEYS[key as NamedKey] ?? key
  const stroke = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
  if (!held) return stroke
  return [{ type: 'keyDown', value: KEYS[held] }, ...stroke, { type: 'keyUp', value: KEYS[held] }]
}

/** The lines such as "http://…:1:26: CONSOLE ERROR …", without what GTK itself writes. */
function errorsIn(log: string): string[] {
  const lines = log.split('\n').filter((line) => /CONSOLE .*\bERROR/.test(line))
  return lines.filter((line) => !line.endsWith(WITHOUT_MANIFESTS))
}

/**
 * An error that WebKitGTK reports of the page, because it is built without web app manifests. The policy
 * needs the directive for browsers that have them, such as Safari.
 */
const WITHOUT_MANIFESTS = "Unrecognized Content-Security-Policy directive 'manifest-src'."

async function call<Answer>(method: string, address: string, body?: object): Promise<Answer> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as {
    value: Answer & { error?: string; message?: string }
  }
  if (value?.error) throw new Error(`WebKit: ${value.error} ${value.message ?? ''}`)
  return value
}

/** Waits until the driver, which has just been started, listens. */
async function answering(address: string): Promise<void> {
  const answers = (): Promise<boolean> =>
    fetch(address).then(
      () => true,
      () => false,
    )
  await expect.poll(answers, { message: 'waits for WebKitWebDriver' }).toBe(true)
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })
}
