/** Turns a letter into a form that all its spellings share, so that they compare as equal. */
export type Folding = (letter: string) => string

/** Letters that have another form at the end of a word. */
const OTHER_FORMS: Readonly<Record<string, string>> = { ς: 'σ' }
const TURKIC: Readonly<Record<string, string>> = { I: 'ı', İ: 'i' }
/** Forms at the end of a Hebrew word. They are letters of their own, but one key may have to do for both. */
const FINAL_FORMS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }
/** Digits of other scripts, ten in a row from each of these zeros. */
const ZEROS = Array.from('٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐', (zero) => zero.charCodeAt(0))

/**
 * The folding by which two letters of one alphabet are the same letter: large and small, σ and ς, ß and ẞ,
 * Greek with and without tonos. É and E, or Й and И, stay two letters.
 *
 * Case follows the alphabet, never the browser's language: where the alphabet has İ or ı, it is a Turkish one,
 * in which i and İ are one letter, and ı and I another.
 * @param letters all letters of the alphabet
 */
export function foldingOf(letters: readonly string[]): Folding {
  const isTurkic = letters.some((letter) => /[İı]/u.test(letter.normalize('NFC')))
  return (letter) => {
    const composed = letter.normalize('NFC')
    const small = (isTurkic && TURKIC[composed]) || composed.toLowerCase()
    const plain = OTHER_FORMS[small] ?? small
    return /\p{Script=Greek}/u.test(plain) ? withoutMarks(plain) : plain
  }
}

/**
 * A wider folding, for a key that gives no letter of the alphabet: without marks, wide and presentation forms,
 * without the final forms of Hebrew, digits of every script as 0–9, ı as i.
 */
export function foldWidely(letter: string): string {
  const small = withoutMarks(letter.normalize('NFKD').toLowerCase())
  const plain = OTHER_FORMS[small] ?? FINAL_FORMS[small] ?? small
  return plain === 'ı' ? 'i' : digitOf(plain)
}

function withoutMarks(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare === '' ? letter : bare.normalize('NFC')
}

/** A digit of any script as 0–9; all else stays. */
function digitOf(letter: string): string {
  if (!/^\p{Nd}$/u.test(letter)) return letter
  const code = letter.charCodeAt(0)
  const zero = ZEROS.find((each) => code >= each && code < each + 10)
  return zero === undefined ? letter : String(code - zero)
}
