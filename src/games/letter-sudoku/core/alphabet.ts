import { graphemesOf } from '../../../kit/graphemes.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { EMPTY, SYMBOL_COUNT } from './symbol.ts'

/** The nine letters that stand for the symbols 0–8, in this order. */
export interface Alphabet {
  readonly letters: readonly string[]
}

/**
 * Reads nine different letters; a letter is a grapheme, whatever its number of code units.
 * Reasons: `grid.reason.lettersCount` {count}, `grid.reason.lettersTwice` {letter}.
 */
export function parseAlphabet(text: string): Result<Alphabet> {
  const letters = graphemesOf(text)
  if (letters.length !== SYMBOL_COUNT)
    return err('grid.reason.lettersCount', { count: letters.length })
  const twice = letters.find((letter, index) => letters.indexOf(letter) !== index)
  return twice === undefined ? ok({ letters }) : err('grid.reason.lettersTwice', { letter: twice })
}

/** The letter of a symbol; '' for an empty cell. */
export function letterOf(alphabet: Alphabet, symbol: number): string {
  return symbol === EMPTY ? '' : (alphabet.letters[symbol] ?? '')
}
