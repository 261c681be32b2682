import { readFileSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { PAGE_FOLDER } from '../output-folders.mjs'

const ASSETS = readdirSync(join(PAGE_FOLDER, 'assets'))
const SCRIPT = `assets/${ASSETS.find((name) => /^phaser-.*\.js$/.test(name))}`
const FONT = `assets/${ASSETS.find((name) => name.endsWith('.woff2'))}`
const PACK = 'packs/torino-2026.json'
const FOR_A_YEAR = 'public, max-age=31536000, immutable'

/** Address, file, content type and `Cache-Control` of answers. */
const FILES = [
  ['', 'index.html', /^text\/html/, 'no-cache'],
  ['?fbclid=1', 'index.html', /^text\/html/, 'no-cache'],
  ['index.html', 'index.html', /^text\/html/, 'no-cache'],
  ['signs/leo.html', 'signs/leo.html', /^text\/html/, 'no-cache'],
  ['sw.js', 'sw.js', /^(?:text|application)\/javascript/, 'no-cache'],
  ['manifest.webmanifest', 'manifest.webmanifest', /^application\/manifest\+json/, 'no-cache'],
  ['favicon.svg', 'favicon.svg', /^image\/svg\+xml/, 'no-cache'],
  [PACK, PACK, /^application\/json/, 'no-cache'],
  [SCRIPT, SCRIPT, /^(?:text|application)\/javascript/, FOR_A_YEAR],
  [FONT, FONT, /^(?:font|application)\/(?:font-)?woff2/, FOR_A_YEAR],
]

const HEADERS = {
  'content-security-policy': /^frame-ancestors 'self' https:/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
}

/** Checks everything that the guide promises of answers. Each outcome has a rule, and what is wrong or null. */
export async function checkAnswers(server) {
  const outcomes = []
  const check = async (rule, run) => outcomes.push({ rule, fault: await faultOf(run) })

  for (const [path, file, type, kept] of FILES)
    for (const encoding of [...server.encodings, 'identity'])
      await check(`/${path} in ${encoding}`, () =>
        checkFile(server, { path, file, type, kept, encoding }),
      )
  await check('a file that is not there is a plain 404', () => checkMissing(server, 'nowhere'))
  await check('so is an asset that is gone', () => checkMissing(server, 'assets/gone-1.js'))
  await check('folders are not listed', async () => {
    const { status } = await get(`${server.page}assets/`)
    expect(status === 403 || status === 404, `status ${status}`)
  })
  await check('what has not changed is not sent again', () => checkUnchanged(server))
  await check('asking for the head alone works', async () => {
    const { status, body } = await get(server.page, {}, 'HEAD')
    expect(status === 200 && body.length === 0, `status ${status}`)
  })
  if (server.headers) {
    await check('the headers of the table', () => checkHeaders(server, ''))
    await check('the same on assets', () => checkHeaders(server, SCRIPT))
    await check('the same on a 404', () => checkHeaders(server, 'nowhere'))
    await check('the folder without its slash leads to the page', async () => {
      const { status, headers } = await get(server.page.slice(0, -1))
      expect(status === 301, `status ${status}`)
      const target = new URL(headers.location, server.page).href
      expect(target === server.page, `leads to ${headers.location}`)
    })
  }
  return outcomes
}

async function checkFile(server, { path, file, type, kept, encoding }) {
  const { status, headers, body } = await get(server.page + path, { 'accept-encoding': encoding })
  expect(status === 200, `status ${status}`)
  expect(type.test(headers['content-type']), `type ${headers['content-type']}`)
  expect(headers['cache-control'] === kept, `Cache-Control: ${headers['cache-control']}`)
  const isText = !file.endsWith('.woff2')
  const wanted =
    isText && encoding !== 'identity' && isCompressed(file, encoding) ? encoding : undefined
  const sent = headers['content-encoding']
  expect(sent === wanted, `Content-Encoding: ${sent}`)
  if (wanted) expect(/accept-encoding/i.test(headers.vary ?? ''), `Vary: ${headers.vary}`)
  const plain =
    sent === 'br' ? brotliDecompressSync(body) : sent === 'gzip' ? gunzipSync(body) : body
  expect(plain.equals(readFileSync(join(PAGE_FOLDER, file))), 'another content')
  expect(headers['set-cookie'] === undefined, 'a cookie')
}

const ENDING = { br: '.br', gzip: '.gz' }

function isCompressed(file, encoding) {
  try {
    return readFileSync(join(PAGE_FOLDER, file + ENDING[encoding])).length > 0
  } catch {
    return false
  }
}

async function checkMissing(server, path) {
  const { status, body } = await get(server.page + path)
  expect(status === 404, `status ${status}`)
  expect(!body.includes('id="app"'), 'the start page stands in')
}

async function checkUnchanged(server) {
  for (const path of ['', PACK]) {
    const { headers } = await get(server.page + path)
    const again = await get(server.page + path, { 'if-none-match': headers.etag })
    expect(again.status === 304, `status ${again.status}`)
  }
}

async function checkHeaders(server, path) {
  const { headers } = await get(server.page + path)
  for (const [name, value] of Object.entries(HEADERS))
    expect(value.test(headers[name] ?? ''), `${name}: ${headers[name]}`)
  expect(headers['x-frame-options'] === undefined, 'X-Frame-Options is there')
}

async function faultOf(run) {
  try {
    await run()
    return null
  } catch (fault) {
    return fault.message
  }
}

function expect(holds, fault) {
  if (!holds) throw new Error(fault)
}

/** An answer as it was sent: not unpacked, and no redirect followed. */
function get(address, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    sent.once('error', reject)
    sent.end()
  })
}
