import { SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { graphemesOf } from '../../kit/graphemes.ts'
import type { Result } from '../../kit/result.ts'
import { letterReserved, lettersWrong } from '../messages.ts'
import { quote } from './quote.ts'

/** Symbols for empty cells, what divides columns and comments, and what nobody would see. */
const RESERVED = /^[.0_*\-#+|,;:"\p{C}]/u

/**
 * Reads what `--letters` says: nine different letters, none of which means something else. White space
 * does not count, and lower case stands for upper case unless the letters tell the two apart.
 */
export function parseLetters(text: string): Result<readonly string[], string> {
  const typed = graphemesOf(text.replaceAll(/\s+/g, '').normalize('NFC'))
  const reserved = typed.find((letter) => RESERVED.test(letter))
  if (reserved !== undefined) return { ok: false, reason: letterReserved(quote(reserved)) }
  const folded = typed.map(upperCase)
  const letters = isNine(typed) && !isNine(folded) ? typed : folded
  if (isNine(letters)) return { ok: true, value: letters }
  return { ok: false, reason: lettersWrong(repeatedIn(letters), new Set(letters).size) }
}

/** The capital of a letter, where that is one letter too: ß stays. */
export function upperCase(letter: string): string {
  const upper = letter.toUpperCase()
  return graphemesOf(upper).length === 1 ? upper : letter
}

function isNine(letters: readonly string[]): boolean {
  return letters.length === SYMBOL_COUNT && new Set(letters).size === SYMBOL_COUNT
}

function repeatedIn(letters: readonly string[]): string[] {
  return [...new Set(letters.filter((letter, at) => letters.indexOf(letter) !== at))]
}
