import { graphemesOf } from '../../../kit/graphemes.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import { EMPTY, SYMBOL_COUNT } from './symbol.ts'

/** The nine letters that stand for the symbols 0–8, in this order. */
export interface Alphabet {
  readonly letters: readonly string[]
}

/** What stands for an empty cell in one text or another, and so can be no letter. */
const BLANKS = /^[.0_*\s]$/u

/**
 * Reads nine different letters; a letter is a grapheme, whatever its number of code units.
 * Reasons: `grid.reason.lettersCount` {count}, `grid.reason.lettersTwice` {letter},
 * `grid.reason.letterIsBlank` {letter}.
 */
export function parseAlphabet(text: string): Result<Alphabet> {
  const letters = graphemesOf(text)
  if (letters.length !== SYMBOL_COUNT)
    return err('grid.reason.lettersCount', { count: letters.length })
  const blank = letters.find((letter) => BLANKS.test(letter))
  if (blank !== undefined) return err('grid.reason.letterIsBlank', { letter: blank })
  const twice = letters.find((letter, index) => letters.indexOf(letter) !== index)
  return twice === undefined ? ok({ letters }) : err('grid.reason.lettersTwice', { letter: twice })
}

/** The letter of a symbol; '' for an empty cell. */
export function letterOf(alphabet: Alphabet, symbol: number): string {
  return symbol === EMPTY ? '' : (alphabet.letters[symbol] ?? '')
}
