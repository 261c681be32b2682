/**
 * The compression that links to puzzles use: LZ78 with a growing dictionary, as the library lz-string
 * does it for base64 (pieroxy 2013). Written anew, because a link from anywhere may unfold to a
 * thousand times its length: here the unfolded text has a limit.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BITS_A_SIGN = 6

/** Codes with a meaning of their own; the dictionary begins after them. */
const NEW_BYTE = 0
const NEW_UNIT = 1
const END = 2
const FIRST_CODE = 3

/** Reads bits, the first of each sign first; a number has its lowest bit first. */
function bitReader(text: string): (count: number) => number | null {
  let at = 0
  let left = 0
  let value = 0
  return (count) => {
    let number = 0
    for (let bit = 0; bit < count; bit++) {
      if (left === 0) {
        value = ALPHABET.indexOf(text[at++] ?? '?')
        if (value < 0) return null
        left = BITS_A_SIGN
      }
      left--
      number |= ((value >> left) & 1) << bit
    }
    return number
  }
}

/** How many bits the next code has, as the dictionary grows. */
function codeWidth(): { readonly bits: () => number; readonly grow: () => void } {
  let bits = 2
  let room = 1
  return {
    bits: () => bits,
    grow: () => {
      room--
      if (room > 0) return
      room = 2 ** bits
      bits++
    },
  }
}

/**
 * Unfolds a text.
 * @returns null when it is no such text, or longer than the limit
 */
export function decompress(text: string, limit: number): string | null {
  const read = bitReader(text.replace(/=+$/, ''))
  const width = codeWidth()
  const dictionary: string[] = ['', '', '']
  const parts: string[] = []
  let length = 0
  let before = ''
  for (;;) {
    const code = read(width.bits())
    if (code === null) return null
    if (code === END) return parts.join('')
    const isNew = code === NEW_BYTE || code === NEW_UNIT
    const unit = isNew ? read(code === NEW_BYTE ? 8 : 16) : null
    if (isNew && unit === null) return null
    if (unit !== null) {
      dictionary.push(String.fromCharCode(unit))
      if (before !== '') width.grow()
    }
    const entry = unit === null ? entryOf(dictionary, code, before) : dictionary.at(-1)
    if (entry === undefined) return null
    length += entry.length
    if (length > limit) return null
    parts.push(entry)
    if (before !== '') dictionary.push(before + (entry[0] ?? ''))
    before = entry
    width.grow()
  }
}

/** The code that is not in the dictionary yet is the text before, with its first unit once more. */
function entryOf(dictionary: readonly string[], code: number, before: string): string | undefined {
  if (code < FIRST_CODE) return undefined
  if (code === dictionary.length && before !== '') return before + (before[0] ?? '')
  return dictionary[code]
}

/** Folds a text, as links to puzzles want it: base64 with its padding. */
export function compress(text: string): string {
  const writer = bitWriter()
  const width = codeWidth()
  const codes = new Map<string, number>()
  const fresh = new Set<string>()
  let next = FIRST_CODE
  let first = true
  const write = (phrase: string): void => {
    if (fresh.delete(phrase)) {
      const unit = phrase.charCodeAt(0)
      writer.write(unit < 256 ? NEW_BYTE : NEW_UNIT, width.bits())
      writer.write(unit, unit < 256 ? 8 : 16)
      if (!first) width.grow()
    } else writer.write(codes.get(phrase) ?? END, width.bits())
    first = false
    width.grow()
  }
  let phrase = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string
    if (!codes.has(unit)) {
      codes.set(unit, next++)
      fresh.add(unit)
    }
    if (codes.has(phrase + unit)) {
      phrase += unit
      continue
    }
    write(phrase)
    codes.set(phrase + unit, next++)
    phrase = unit
  }
  if (phrase !== '') write(phrase)
  writer.write(END, width.bits())
  return writer.end()
}

function bitWriter(): {
  readonly write: (number: number, count: number) => void
  readonly end: () => string
} {
  let signs = ''
  let value = 0
  let used = 0
  const push = (bit: number): void => {
    value = (value << 1) | bit
    if (++used < BITS_A_SIGN) return
    signs += ALPHABET[value] ?? ''
    value = 0
    used = 0
  }
  return {
    write(number, count) {
      for (let bit = 0; bit < count; bit++) push((number >> bit) & 1)
    },
    end() {
      // At least one bit of padding, as lz-string writes it.
      do push(0)
      while (used !== 0)
      return signs.padEnd(Math.ceil(signs.length / 4) * 4, '=')
    },
  }
}
