import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'

/**
 * Bits as decimal digits, which a QR code holds in ten bits for three. First a digit with the version of the
 * format, then the bits with a one in front of them as a decimal number, last six digits that make the whole
 * number a multiple of a prime.
 */
export interface Versioned {
  /** 1 up to 9 */
  readonly version: number
  /** Zeros and ones. */
  readonly bits: string
}

/**
 * The largest prime below 10⁶. One digit that was changed, or two neighbours that were swapped, never leave a
 * multiple of it; of other damage one case in a million does. This holds for every version, so that a link of a
 * newer one can be told from a damaged one.
 */
const PRIME = 999_983
const CHECK_DIGITS = 6
/** More digits than any code of this page has: longer ones are refused before any work. */
const MOST_DIGITS = 800

export function formatDigits({ version, bits }: Versioned): string {
  const digits = `${version}${BigInt(`0b1${bits}`)}`
  const rest = restOf(digits + '0'.repeat(CHECK_DIGITS))
  return digits + String((PRIME - rest) % PRIME).padStart(CHECK_DIGITS, '0')
}

/** Reads what `formatDigits` writes, and nothing else. Reason: `handOver.reason.damaged`. */
export function parseDigits(text: string): Result<Versioned> {
  const isWhole = text.length <= MOST_DIGITS && /^[1-9][1-9]\d{6,}$/.test(text)
  if (!isWhole || restOf(text) !== 0) return err('handOver.reason.damaged')
  const binary = BigInt(text.slice(1, -CHECK_DIGITS)).toString(2)
  return ok({ version: Number(text[0]), bits: binary.slice(1) })
}

function restOf(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % PRIME
  return rest
}
