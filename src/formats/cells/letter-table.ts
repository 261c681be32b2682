import { SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { isDigit, DIGITS } from '../text/letter.ts'

/** The letters of a puzzle, and what symbol each letter that occurs in it stands for. */
export interface LetterTable {
  readonly letters: readonly string[]
  /** Letters that occur and are none of `letters` have no entry. */
  readonly symbols: ReadonlyMap<string, number>
}

/**
 * The letters of a puzzle that names none: those that occur, in an order that does not depend on where
 * they stand; digits are always all nine.
 * @param used the different letters that occur, sorted
 * @returns null when there are more than nine
 */
export function lettersAsTyped(used: readonly string[]): LetterTable | null {
  if (used.every(isDigit)) return { letters: DIGITS, symbols: DIGIT_SYMBOLS }
  return used.length > SYMBOL_COUNT ? null : { letters: used, symbols: symbolsOf(used) }
}

/**
 * The nine known letters of a puzzle. Digits alone stand for the letters in their order, and a letter
 * may come in the other case.
 */
export function lettersOfSet(used: readonly string[], letters: readonly string[]): LetterTable {
  if (!letters.some(isDigit) && used.every(isDigit)) return { letters, symbols: DIGIT_SYMBOLS }
  const known = symbolsOf(letters)
  const symbols = new Map<string, number>()
  for (const letter of used) {
    const symbol =
      known.get(letter) ?? known.get(letter.toUpperCase()) ?? known.get(letter.toLowerCase())
    if (symbol !== undefined) symbols.set(letter, symbol)
  }
  return { letters, symbols }
}

function symbolsOf(letters: readonly string[]): Map<string, number> {
  return new Map(letters.map((letter, symbol) => [letter, symbol]))
}

const DIGIT_SYMBOLS = symbolsOf(DIGITS)
