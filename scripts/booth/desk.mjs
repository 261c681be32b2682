import { timingSafeEqual } from 'node:crypto'
import { accessSync, constants } from 'node:fs'
import { dropPin, waitingPin } from './new-pin.mjs'
import { MOST_BYTES, isSafeName, writeExport } from './write-export.mjs'

/**
 * What the launcher does for its page, below /booth/: README.md in this folder has the requests and answers. Only the
 * page that the launcher opened can ask, because it alone was told the token.
 *
 * @typedef {{ status: number, body: object | null }} Answer
 * @typedef {(request: import('node:http').IncomingMessage, origin: string) => Promise<Answer>} Desk
 */

/**
 * @param {{
 *   token: string,
 *   exports: string,
 *   pin: string,
 *   info: () => object,
 *   most?: number,
 * }} booth `exports`: the folder; `pin`: the file of a PIN that waits; `most`: bytes of one file
 * @returns {Desk}
 */
export function openDesk({ token, exports, pin, info, most = MOST_BYTES }) {
  const places = {
    'GET /booth/info': () => ok({ folder: exports, writable: isWritable(exports), ...info() }),
    'GET /booth/pin': () => ok(waitingPin(pin)),
    'DELETE /booth/pin': (_request, query) =>
      dropPin(pin, query.get('id')) ? ok(null) : refuse(404, 'id'),
    'POST /booth/exports': (request, query) =>
      takeFile(request, { folder: exports, name: query.get('name') ?? '', most }),
  }
  return async (request, origin) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin)
    if (!isOwnPage(request.headers, origin, token)) return refuse(403, 'token')
    const place = places[`${request.method} ${pathname}`]
    return place ? place(request, searchParams) : refuse(404, 'place')
  }
}

/** @param {object | null} body @returns {Answer} */
const ok = (body) => ({ status: body === null ? 204 : 200, body })
/** @param {number} status @param {string} error @returns {Answer} */
const refuse = (status, error) => ({ status, body: { error } })

function isOwnPage(headers, origin, token) {
  const isForeign =
    (headers.origin ?? origin) !== origin ||
    (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin'
  const given = Buffer.from(String(headers['x-booth-token'] ?? ''))
  const wanted = Buffer.from(token)
  return !isForeign && given.length === wanted.length && timingSafeEqual(given, wanted)
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Why a file could not be written, by the system's own code. */
const CAUSES = { ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full' }

async function takeFile(request, { folder, name, most }) {
  if (!isSafeName(name)) return refuse(400, 'name')
  const bytes = await bytesOf(request, most)
  if (bytes === null) return refuse(413, 'size')
  try {
    return { status: 201, body: { folder, name: writeExport(folder, name, bytes) } }
  } catch (fault) {
    return refuse(507, CAUSES[fault.code] ?? 'folder')
  }
}

/** A request's body, or null when it is longer than `most`. */
async function bytesOf(request, most) {
  if (Number(request.headers['content-length'] ?? 0) > most) return null
  const parts = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
