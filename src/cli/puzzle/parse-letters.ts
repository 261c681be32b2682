import { parseAlphabet } from '../../games/letter-sudoku/core/alphabet.ts'
import type { Result } from '../../kit/result.ts'
import { letterReserved } from '../messages.ts'
import { sayReason } from '../say.ts'
import { isEmptySign } from './empty-signs.ts'
import { quote } from './quote.ts'

const RESERVED = /^[\s\p{C}#]/u

/** Reads what `--letters` says: nine different letters, none of which means something else. */
export function parseLetters(text: string): Result<readonly string[], string> {
  const alphabet = parseAlphabet(text.normalize('NFC'))
  if (!alphabet.ok) return { ok: false, reason: sayReason(alphabet.reason) }
  const { letters } = alphabet.value
  const reserved = letters.find((letter) => isEmptySign(letter) || RESERVED.test(letter))
  if (reserved === undefined) return { ok: true, value: letters }
  return { ok: false, reason: letterReserved(quote(reserved)) }
}
