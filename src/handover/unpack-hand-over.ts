import { createBitReader } from '../kit/bits.ts'
import type { BitReader } from '../kit/bits.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { parseDigits } from './digits.ts'
import { FINGERPRINT_WIDTH, HAND_OVER_VERSION, KINDS, MOST } from './hand-over.ts'
import type { Arrival, Whose } from './hand-over.ts'

/**
 * Reads digits as far as that goes without a game. Reasons: `handOver.reason.damaged`,
 * `handOver.reason.newer`.
 */
export function unpackHandOver(digits: string): Result<Arrival> {
  const parsed = parseDigits(digits)
  if (!parsed.ok) return parsed
  const { version, bits } = parsed.value
  if (version > HAND_OVER_VERSION) return err('handOver.reason.newer')
  const start = readStart(createBitReader(bits))
  if (!start) return err('handOver.reason.damaged')
  const { length, ...arrival } = start
  return ok({ ...arrival, bits: () => createBitReader(bits.slice(bits.length - length)) })
}

/** Version 1. `length`: how many bits follow. */
function readStart(bits: BitReader): (Omit<Arrival, 'bits'> & { length: number }) | null {
  const whose = readWhose(bits)
  const variant = bits.letters(MOST.variant)
  const hints = bits.count(MOST.hints)
  const elapsed = bits.count(MOST.seconds) * 1000
  const isPlain = bits.flag()
  const fingerprint = whose.kind === 'packed' ? bits.number(FINGERPRINT_WIDTH) : null
  if (!bits.sound()) return null
  return { whose, variant, hints, elapsed, isPlain, fingerprint, length: bits.left() }
}

function readWhose(bits: BitReader): Whose {
  const kind = KINDS[bits.oneOf(KINDS.length)] ?? 'packed'
  const first = bits.letters(MOST.id)
  if (kind === 'loaded') return { kind, game: first }
  return { kind, pack: first, puzzle: bits.letters(MOST.id) }
}
