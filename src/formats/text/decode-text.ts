/** Enough to tell UTF-16 without a mark, which has a zero byte in every Latin letter. */
const ENOUGH = 4

/** Turns bytes that arrive in parts into text. */
export interface TextReader {
  readonly push: (bytes: Uint8Array) => string
  readonly end: () => string
}

/**
 * Reads UTF-8, or UTF-16 where a byte order mark or zero bytes say so. Marks are no part of the text,
 * and each invalid byte becomes U+FFFD.
 */
export function createTextReader(): TextReader {
  let decoder: TextDecoder | null = null
  let head = new Uint8Array()
  const begin = (): TextDecoder => new TextDecoder(encodingOf(head))
  return {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true })
      head = joined(head, bytes)
      if (head.length < ENOUGH) return ''
      decoder = begin()
      return decoder.decode(head, { stream: true })
    },
    end() {
      if (decoder) return decoder.decode()
      return begin().decode(head)
    },
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

/**
 * Text never holds a zero character. Zero bytes on one side only are therefore halves of UTF-16 units: of
 * digits, dots and line ends. Only the first four bytes count, so that it does not matter in which parts
 * a text arrives.
 */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const even = first === 0 || third === 0
  const odd = second === 0 || fourth === 0
  if (odd && !even) return 'utf-16le'
  return even && !odd ? 'utf-16be' : 'utf-8'
}
