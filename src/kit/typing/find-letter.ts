import { foldWidely, foldingOf } from './fold-letter.ts'
import type { Folding } from './fold-letter.ts'

/** Two letters that nobody could tell apart by typing. */
export interface Alike {
  readonly one: string
  readonly other: string
}

const exactly: Folding = (letter) => letter.normalize('NFC')
/** The sign a letter begins with: the consonant of a Hangul syllable or of an Indic letter with its vowel. */
const firstSign: Folding = (letter) => {
  const [first = ''] = foldWidely(letter).normalize('NFD')
  return first
}

/**
 * The letter that was typed, in any of its cases or forms. Null if no letter fits, or more than
 * one.
 */
export function findSameLetter(letters: readonly string[], typed: string): number | null {
  return findBy([exactly, foldingOf(letters)], letters, typed)
}

/**
 * The letter that a simpler key stands for: the letter that adds only marks to the key's sign, else
 * the letter that begins with this sign. Null where no letter fits, or several do. A typed É or Ñ
 * is never taken for E or N.
 */
export function findNearLetter(letters: readonly string[], typed: string): number | null {
  return hasMarks(typed) ? null : findBy([foldWidely, firstSign], letters, typed)
}

/** The dot of İ is the other case of a plain i. */
function hasMarks(typed: string): boolean {
  return /\p{M}/u.test(typed.normalize('NFC').replace('İ', 'I').normalize('NFD'))
}

function findBy(
  foldings: readonly Folding[],
  letters: readonly string[],
  typed: string,
): number | null {
  if (typed === '') return null
  for (const fold of foldings) {
    const folded = fold(typed)
    const found = letters.flatMap((letter, index) => (fold(letter) === folded ? [index] : []))
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

/** Two letters of an alphabet that are one letter when typed, such as A and a; null where all differ. */
export function findAlike(letters: readonly string[]): Alike | null {
  const fold = foldingOf(letters)
  const seen = new Map<string, string>()
  for (const other of letters) {
    const one = seen.get(fold(other))
    if (one !== undefined) return { one, other }
    seen.set(fold(other), other)
  }
  return null
}
