import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '../../../../scripts/booth/desk.mjs'
import { serve } from '../../../../scripts/booth/serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'booth-serve-'))
const exports = join(folder, 'exports')
let host: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  writeFileSync(join(folder, 'dist/index.html'), 'the page')
  writeFileSync(join(folder, 'dist/assets/a-1.js'), 'code')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const info = () => ({ version: '1', restarts: [] })
  const desk = openDesk({ token: 'right', exports, pin: join(folder, 'pin'), info, most: 10 })
  host = await serve({ folder: join(folder, 'dist'), port: 0, desk })
})
beforeEach(() => {
  rmSync(exports, { recursive: true, force: true })
  mkdirSync(exports)
})
afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks with exactly this path, which `fetch` would tidy up. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (done, fail) => {
      const address = `http://127.0.0.1:${host.port}`
      const own = { host: `localhost:${host.port}`, ...headers }
      const asking = request(address, { path, method, headers: own, agent: false }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () =>
          done({ status: answer.statusCode as number, headers: answer.headers, text }),
        )
      })
      asking.once('error', fail)
      asking.end(body)
    },
  )
}

describe('the page', () => {
  it('is served with what the hosting guide asks for', async () => {
    const page = await ask('/?kiosk=1')
    expect(page).toMatchObject({ status: 200, text: 'the page' })
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
    })
    const again = await ask('/', { headers: { 'if-none-match': String(page.headers['etag']) } })
    expect(again).toMatchObject({ status: 304, text: '' })
    const asset = await ask('/assets/a-1.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    '/nowhere',
    '/assets/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '/%00',
  ])('%s is not there, and nothing outside of the page is', async (path) =>
    expect((await ask(path)).status).toBe(404),
  )

  it('no other host’s name leads to it, and nothing is written by way of it', async () => {
    expect((await ask('/', { headers: { host: 'elsewhere.example' } })).status).toBe(421)
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
  })
})

describe('the desk', () => {
  const own = { 'x-booth-token': 'right' }
  const post = (name: string, asked: Asked) =>
    ask(`/booth/exports?name=${encodeURIComponent(name)}`, { method: 'POST', ...asked })

  it.each([
    ['no token', {}],
    ['a wrong token', { 'x-booth-token': 'wrong' }],
    ['another origin', { ...own, origin: 'http://localhost:1' }],
    ['another site', { ...own, 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await ask('/booth/info', { headers })).status).toBe(403)
    expect((await post('a.csv', { headers, body: 'a' })).status).toBe(403)
    expect(readdirSync(exports)).toEqual([])
  })

  it('says where files go', async () => {
    const { status, text, headers } = await ask('/booth/info', { headers: own })
    expect(status).toBe(200)
    expect(JSON.parse(text)).toEqual({
      folder: exports,
      writable: true,
      version: '1',
      restarts: [],
    })
    expect(headers['cache-control']).toBe('no-store')
  })

  it('takes no unsafe name and no file that is too long, with or without its length said', async () => {
    expect((await post('../a.csv', { headers: own, body: 'a' })).status).toBe(400)
    const long = 'a'.repeat(11)
    expect((await post('a.csv', { headers: own, body: long })).status).toBe(413)
    const chunked = { ...own, 'transfer-encoding': 'chunked' }
    expect((await post('a.csv', { headers: chunked, body: long })).status).toBe(413)
    expect(readdirSync(exports)).toEqual([])
    expect((await post('a.csv', { headers: own, body: 'a'.repeat(10) })).status).toBe(201)
  })

  it('says that the folder is gone', async () => {
    rmSync(exports, { recursive: true })
    const { status, text } = await post('b.csv', { headers: own, body: 'a' })
    expect([status, JSON.parse(text)]).toEqual([507, { error: 'folder' }])
    const { text: info } = await ask('/booth/info', { headers: own })
    expect(JSON.parse(info)).toMatchObject({ writable: false })
  })
})
