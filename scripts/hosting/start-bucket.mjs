import { createServer } from 'node:http'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { extname, join } from 'node:path'
import { settingsOf } from './guide.mjs'

/** The content types that an upload guesses from a file's name. */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * A stand-in for a bucket: it has the files that the guide uploads, sends each with the headers it was
 * uploaded with, and knows nothing of compressed files.
 */
export async function startBucket(folder) {
  const objects = upload(join(folder, 'www/puzzles'), JSON.parse(settingsOf('json bucket')))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bucket')
    const object = objects.get(pathname.replace(/\/$/, '/index.html'))
    if (!object) return void response.writeHead(404).end('NoSuchKey')
    if (request.headers['if-none-match'] === object.headers.etag)
      return void response.writeHead(304, object.headers).end()
    response.writeHead(200, object.headers).end(object.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = `http://127.0.0.1:${server.address().port}/`
  return {
    version: 'as a stand-in: the files, types and headers that the guide uploads',
    address,
    page: `${address}puzzles/`,
    encodings: [],
    headers: false,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function upload(folder, rules) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  const objects = names.flatMap((name) => {
    const { files: _, upload: isUploaded = true, ...headers } = ruleOf(name, rules)
    if (!isUploaded) return []
    const body = readFileSync(join(folder, name))
    const etag = `"${createHash('md5').update(body).digest('hex')}"`
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    return [[`/puzzles/${name}`, { body, headers: { ...headers, 'content-type': type, etag } }]]
  })
  return new Map(objects)
}

/** The first rule that fits a file. In a bucket's patterns a star stands for any characters, slashes too. */
function ruleOf(name, rules) {
  const fits = ({ files }) =>
    new RegExp(`^${files.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(
      name,
    )
  const rule = rules.find(fits)
  if (!rule) throw new Error(`The guide has no rule for ${name}`)
  return rule
}
