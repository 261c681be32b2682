/**
 * A host of the built page that behaves like real ones: text goes out as brotli or gzip, files whose names
 * change with their content are kept for a year, and browsers ask anew for everything else each time. The
 * host counts what it is asked for and what it sends.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Content types by the ending of a file's name. */
export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** For files whose names change with their content. */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable'

/**
 * Serves a folder on this machine; port 0 is any that is free. `bytesSent` counts headers and
 * bodies of all answers so far; `bodies` lists what was sent of which file, `asked` the path of each
 * request.
 * @param {{ folder: string, port?: number, isPlain?: boolean }} options `isPlain`: nothing is compressed, and browsers
 * ask anew for every file. That takes the processor the least time, where neither matters.
 */
export async function startHost({ folder, port = 0, isPlain = false }) {
  const packed = new Map()
  const sockets = new Set()
  const bodies = []
  const asked = []
  let ended = 0

  async function fileAt(path) {
    const known = packed.get(path)
    if (known) return known
    const file = await pack(join(folder, path), isPlain)
    packed.set(path, file)
    return file
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
    asked.push(path)
    const file = await fileAt(path).catch(() => null)
    if (!file) return void response.writeHead(404, { 'content-length': 0 }).end()
    const headers = {
      'cache-control': path.startsWith('/assets/') && !isPlain ? FOR_A_YEAR : 'no-cache',
      etag: file.etag,
      vary: 'accept-encoding',
    }
    if (request.headers['if-none-match'] === file.etag)
      return void response.writeHead(304, headers).end()
    const [encoding, body] = choose(file, request.headers['accept-encoding'] ?? '')
    if (encoding) headers['content-encoding'] = encoding
    headers['content-type'] = TYPES[extname(path)] ?? 'application/octet-stream'
    headers['content-length'] = body.length
    bodies.push({ path, bytes: body.length })
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      ended += socket.bytesWritten
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    bodies,
    asked,
    bytesSent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, ended),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function pack(name, isPlain) {
  const plain = await readFile(name)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`
  // Pictures, fonts and sound are compressed by their own formats.
  if (isPlain || !/charset/.test(TYPES[extname(name)] ?? '')) return { etag, plain }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return { etag, plain, br: brotliCompressSync(plain, { params }), gzip: gzipSync(plain) }
}

function choose({ plain, br, gzip }, accepted) {
  if (br && /\bbr\b/.test(accepted)) return ['br', br]
  if (gzip && /\bgzip\b/.test(accepted)) return ['gzip', gzip]
  return [null, plain]
}
