import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import { preview } from 'vite'
import { PAGE_FOLDER } from '../../../scripts/output-folders.mjs'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A host of the built page of which a test is the master: it can go away, and get a new edition. */
export interface Host {
  /** The page lies in a folder, as it may on any host. */
  readonly address: string
  /** From now on a newer service worker is there. */
  publish(): void
  /** From now on it answers nobody, as without a network, or everybody again. */
  away(isAway: boolean): void
  /** Files whose address matches are not there; null: all are. */
  lose(files: RegExp | null): void
  /** From now on it answers with its start page where there is no such file. */
  answerAll(): void
  stop(): Promise<void>
}

const FOLDER = '/a/folder/'

/**
 * @param extra files by their path from the page's folder, before those of the build
 * @param built where the page was built
 */
export async function startHost(
  extra: Readonly<Record<string, string>> = {},
  built: string = PAGE_FOLDER,
): Promise<Host> {
  let edition = 0
  let isAway = false
  let lost: RegExp | null = null
  let answersAll = false
  const server = createServer((request, response) => {
    if (isAway) return void request.socket.destroy()
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = normalize(pathname.replace(FOLDER, '/')).replace(/\/$/, '/index.html')
    try {
      if (lost?.test(path)) throw new Error('It is gone')
      const body = extra[path.slice(1)] ?? readFileSync(join(built, path))
      const newer = path === '/sw.js' && edition > 0 ? `\n// edition ${edition}` : ''
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/plain',
        // As hosts do that compress, or that let other sites read their files.
        vary: 'Origin, Accept-Encoding',
      })
      response.end(newer ? body.toString() + newer : body)
    } catch {
      if (!answersAll) return void response.writeHead(404).end('There is nothing here')
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(readFileSync(join(PAGE_FOLDER, 'index.html')))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${FOLDER}`,
    publish: () => void edition++,
    away: (next) => void (isAway = next),
    lose: (files) => void (lost = files),
    answerAll: () => void (answersAll = true),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The server that `npm start` runs, with the headers that it sends. */
export async function startOwnServer(): Promise<Pick<Host, 'address' | 'stop'>> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    stop: () => server.close(),
  }
}
