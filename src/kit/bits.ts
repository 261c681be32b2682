/** Bits in a row, as they go into a short link. Numbers are written with their highest bit first. */
export interface BitWriter {
  /** Everything written so far, as zeros and ones. */
  text(): string
  flag(is: boolean): void
  /** @param width how many bits; the value fits into them */
  number(value: number, width: number): void
  /** One of a known count of values, 0 up to `count - 1`. */
  oneOf(value: number, count: number): void
  /** A whole number from 0 up to 2³² − 1; small ones take few bits. */
  count(value: number): void
  /** Any text. Lower-case or upper-case letters, digits and a few signs take six bits each. */
  letters(text: string): void
}

/**
 * Reads what a `BitWriter` wrote, in the same order. It never throws: past the end, and where a value is out of
 * its range, it gives the lowest value and is no longer `sound`. Whoever reads in a loop takes a limit for it.
 */
export interface BitReader {
  /** Whether all that was read so far was there and in its range. */
  sound(): boolean
  /** Whether everything was read, and was sound. */
  done(): boolean
  /** How many bits are left. */
  left(): number
  flag(): boolean
  number(width: number): number
  oneOf(count: number): number
  /** @param most the highest value that makes sense */
  count(most: number): number
  /** @param most the most code points that make sense */
  letters(most: number): string
}

/** Bits of a group of a count; a bit in front of each group says whether another one follows. */
const GROUP = 4
/** The signs of six bits. In a text of capitals the letters among them stand for capitals. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-~@. '
const SIGN_WIDTH = 6
/** In place of a sign: the letter after it is of the other case. */
const OTHER_CASE = 62
/** In place of a sign: a code point in full follows. */
const ANY = 63
const ANY_WIDTH = 21

export function createBitWriter(): BitWriter {
  let bits = ''

  function number(value: number, width: number): void {
    if (width > 0) bits += value.toString(2).padStart(width, '0')
  }

  function count(value: number): void {
    const digits = value.toString(16)
    for (const [index, digit] of digits.split('').entries()) {
      number(index < digits.length - 1 ? 1 : 0, 1)
      number(Number.parseInt(digit, 16), GROUP)
    }
  }

  function letters(text: string): void {
    const signs = Array.from(text)
    const capitals = signs.filter((sign) => /[A-Z]/.test(sign)).length
    const isUpper = capitals > signs.filter((sign) => /[a-z]/.test(sign)).length
    count(signs.length)
    number(isUpper ? 1 : 0, 1)
    for (const sign of signs) writeSign(sign, isUpper)
  }

  function writeSign(sign: string, isUpper: boolean): void {
    const isLetter = /[a-z]/i.test(sign)
    const code = SIGNS.indexOf(isLetter ? sign.toLowerCase() : sign)
    if (code < 0) {
      number(ANY, SIGN_WIDTH)
      return number(sign.codePointAt(0) ?? 0, ANY_WIDTH)
    }
    if (isLetter && /[A-Z]/.test(sign) !== isUpper) number(OTHER_CASE, SIGN_WIDTH)
    number(code, SIGN_WIDTH)
  }

  return {
    text: () => bits,
    flag: (is) => number(is ? 1 : 0, 1),
    number,
    oneOf: (value, of) => number(value, widthOf(of)),
    count,
    letters,
  }
}

/** @param bits zeros and ones */
export function createBitReader(bits: string): BitReader {
  let at = 0
  let isSound = true

  function refuse(): 0 {
    isSound = false
    return 0
  }

  function number(width: number): number {
    if (width === 0) return 0
    if (!isSound || at + width > bits.length) return refuse()
    const value = Number.parseInt(bits.slice(at, at + width), 2)
    at += width
    return value
  }

  const upTo = (value: number, most: number): number => (value > most ? refuse() : value)

  function count(most: number): number {
    let value = 0
    for (let more = 1; more === 1 && isSound;) {
      more = number(1)
      value = upTo(value * 2 ** GROUP + number(GROUP), most)
      // Written shorter, it would have no zero in front: each value is written in one way only.
      if (more === 1 && value === 0) refuse()
    }
    return value
  }

  function letters(most: number): string {
    const length = count(most)
    const isUpper = number(1) === 1
    let text = ''
    for (let index = 0; index < length && isSound; index++) text += readSign(isUpper)
    return isSound ? text : ''
  }

  function readSign(isUpper: boolean): string {
    const code = number(SIGN_WIDTH)
    if (code === ANY) return pointOf(number(ANY_WIDTH))
    const isOther = code === OTHER_CASE
    const sign = SIGNS[isOther ? number(SIGN_WIDTH) : code] ?? ''
    if (sign === '' || (isOther && !/[a-z]/.test(sign))) refuse()
    return isOther === isUpper ? sign : sign.toUpperCase()
  }

  function pointOf(code: number): string {
    const isPoint = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isPoint ? String.fromCodePoint(code) : String(refuse())
  }

  return {
    sound: () => isSound,
    done: () => isSound && at === bits.length,
    left: () => bits.length - at,
    flag: () => number(1) === 1,
    number,
    oneOf: (of) => upTo(number(widthOf(of)), of - 1),
    count,
    letters,
  }
}

/** How many bits tell so many values apart. */
function widthOf(count: number): number {
  return count <= 1 ? 0 : (count - 1).toString(2).length
}
