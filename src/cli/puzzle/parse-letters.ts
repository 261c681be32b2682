import { parseAlphabet } from '../../games/letter-sudoku/core/alphabet.ts'
import type { Result } from '../../kit/result.ts'
import { letterReserved } from '../messages.ts'
import { sayReason } from '../say.ts'
import { quote } from './quote.ts'

/** A comment's sign, and what nobody would see. */
const RESERVED = /^[#\p{C}]/u

/** Reads what `--letters` says: nine different letters, none of which means something else. */
export function parseLetters(text: string): Result<readonly string[], string> {
  const alphabet = parseAlphabet(text)
  if (!alphabet.ok) return { ok: false, reason: sayReason(alphabet.reason) }
  const { letters } = alphabet.value
  const reserved = letters.find((letter) => RESERVED.test(letter))
  if (reserved === undefined) return { ok: true, value: letters }
  return { ok: false, reason: letterReserved(quote(reserved)) }
}
