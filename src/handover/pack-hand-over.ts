import type { Carrier, Detail } from '../games/contract.ts'
import { createBitWriter } from '../kit/bits.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { formatDigits } from './digits.ts'
import { fingerprintOf } from './fingerprint.ts'
import { FINGERPRINT_WIDTH, HAND_OVER_VERSION, KINDS, MOST } from './hand-over.ts'
import type { Whose } from './hand-over.ts'

/** A position as a session has it. */
export interface Standing<Spec, State> {
  readonly whose: Whose
  readonly variant: string
  readonly spec: Spec
  readonly state: State
  readonly hints: number
  /** Milliseconds. */
  readonly elapsed: number
}

export interface Packed {
  readonly digits: string
  /** Whether notes, or clues of a round that is carried, were left out to fit: then say so. */
  readonly isPlain: boolean
}

/**
 * Puts a position into digits. What can be done without is left out where it would not fit. Reason:
 * `handOver.reason.tooLarge`.
 * @param room how many digits there is room for; see `roomIn`
 */
export function packHandOver<Spec, State, Move>(
  carrier: Carrier<Spec, State, Move>,
  standing: Standing<Spec, State>,
  room: number,
): Result<Packed> {
  for (const detail of ['whole', 'plain'] as const) {
    const bits = bitsOf(carrier, standing, detail)
    const digits = bits === null ? '' : formatDigits({ version: HAND_OVER_VERSION, bits })
    if (digits !== '' && digits.length <= room) return ok({ digits, isPlain: detail === 'plain' })
  }
  return err('handOver.reason.tooLarge')
}

/** Null for a round that would have to be carried, of a game whose rounds are too large for that. */
function bitsOf<Spec, State, Move>(
  carrier: Carrier<Spec, State, Move>,
  { whose, variant, spec, state, hints, elapsed }: Standing<Spec, State>,
  detail: Detail,
): string | null {
  const bits = createBitWriter()
  bits.oneOf(KINDS.indexOf(whose.kind), KINDS.length)
  bits.letters(whose.kind === 'loaded' ? whose.game : whose.pack)
  if (whose.kind !== 'loaded') bits.letters(whose.puzzle)
  bits.letters(variant)
  bits.count(Math.min(hints, MOST.hints))
  bits.count(Math.min(Math.round(elapsed / 1000), MOST.seconds))
  bits.flag(detail === 'plain')
  if (whose.kind === 'packed')
    bits.number(fingerprintOf(carrier.roundText(spec)), FINGERPRINT_WIDTH)
  else if (carrier.round) carrier.round.pack(spec, bits, detail)
  else return null
  carrier.packPosition(spec, state, bits, detail)
  return bits.text()
}
