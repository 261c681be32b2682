import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { FOR_A_YEAR, TYPES } from '../host/start-host.mjs'
import { Fault } from './fault.mjs'

/** Those of docs/hosting.md. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * Serves the built page to this machine alone. Files go out as they are: between two programs of one machine nothing
 * is gained by compressing them.
 * @param {{ folder: string, port: number, desk: import('./desk.mjs').Desk }} booth `desk` answers below /booth/
 * @returns {Promise<{ origin: string, port: number, stop: () => Promise<void> }>}
 */
export async function serve({ folder, port, desk }) {
  const server = createServer((request, response) => {
    answer(request, response, { folder, desk, port: server.address().port }).catch(() => {
      if (!response.headersSent) response.writeHead(500, { ...HEADERS, 'content-length': 0 })
      response.end()
    })
  })
  await listen(server, port)
  const { port: taken } = server.address()
  return {
    origin: `http://localhost:${taken}`,
    port: taken,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (fault) => reject(new Fault(portFault(fault, port))))
    server.listen(port, '127.0.0.1', resolve)
  })
}

function portFault({ code, message }, port) {
  if (code === 'EADDRINUSE')
    return (
      `Another program uses port ${port}.\nStop that one. A new booth may take another port (--port N); ` +
      'one that has been in use keeps its port, because its journal belongs to it.'
    )
  if (code === 'EACCES')
    return `Port ${port} is kept for the system. Take one from 1024 to 65535: --port N`
  return `The page could not be served on port ${port}: ${message}`
}

async function answer(request, response, { folder, desk, port }) {
  // A page of another host that leads its name to this machine gets nothing.
  if (![`localhost:${port}`, `127.0.0.1:${port}`].includes(request.headers.host))
    return send(response, 421)
  const { pathname } = new URL(request.url, 'http://localhost')
  if (pathname.startsWith('/booth/')) {
    const { status, body } = await desk(request, `http://localhost:${port}`)
    return sendJson(response, status, body)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405)
  const path = pathOf(pathname)
  const file = path && (await fileAt(join(folder, path)))
  if (!file) return send(response, 404)
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': path.startsWith('/assets/') ? FOR_A_YEAR : 'no-cache',
    etag: file.etag,
  }
  if (request.headers['if-none-match'] === file.etag) return send(response, 304, headers)
  return send(response, 200, headers, await file.read(), request.method === 'HEAD')
}

/** From the root of the page; null for what is no path. `normalize` never leads above the root. */
function pathOf(pathname) {
  try {
    return normalize(decodeURIComponent(pathname))
      .replaceAll('\\', '/')
      .replace(/\/$/, '/index.html')
  } catch {
    return null
  }
}

async function fileAt(name) {
  const found = await stat(name).catch(() => null)
  if (!found?.isFile()) return null
  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
  return { etag, read: () => readFile(name) }
}

function send(response, status, headers = {}, body = Buffer.alloc(0), isHead = false) {
  const length = status === 304 ? {} : { 'content-length': body.length }
  response.writeHead(status, { ...HEADERS, ...headers, ...length })
  response.end(isHead ? undefined : body)
}

function sendJson(response, status, body) {
  const text = body === null ? '' : JSON.stringify(body)
  const headers = { 'content-type': TYPES['.json'], 'cache-control': 'no-store' }
  // What is left of a body that is too long is not read.
  if (status === 413) headers.connection = 'close'
  send(response, status, headers, Buffer.from(text))
}
