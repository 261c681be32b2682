const LETTER = /^[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

export const DIGITS: readonly string[] = '123456789'.split('')

/** Whether a grapheme can be a letter of a puzzle that names none: a letter, a digit or an emoji. */
export function isLetter(grapheme: string): boolean {
  return LETTER.test(grapheme)
}

export function isDigit(letter: string): boolean {
  return letter >= '1' && letter <= '9' && letter.length === 1
}
