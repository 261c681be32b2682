import { graphemesOf } from '../../../kit/graphemes.ts'
import { primaryOf } from './round-language.ts'

/** How a language's spelling becomes the letters on tiles. */
interface Folding {
  /** Accents fall away (À becomes A), because its crosswords and word games ignore them. */
  readonly foldsAccents: boolean
  /** Accented letters that are letters of their own all the same. */
  readonly keeps?: string
}

/**
 * Spanish drops the accent of Á and the dots of Ü but Ñ has its own place in the alphabet; Greek
 * capitals carry neither tonos nor, in word games, dialytika (final sigma is Σ once upper-cased).
 * A language that is not listed keeps every mark, which is right for Swedish Å, Polish Ł, German Ä
 * and never wrong, only stricter, for the rest.
 */
const foldings = new Map<string, Folding>([
  ['en', { foldsAccents: true }],
  ['it', { foldsAccents: true }],
  ['es', { foldsAccents: true, keeps: 'Ñ' }],
  ['el', { foldsAccents: true }],
])

const strict: Folding = { foldsAccents: false }

/**
 * The letter rule of a language: a function from any text to its letters as tiles show them, upper
 * case, one grapheme each ("Città" → C I T T A, German "Maß" → M A S S). Digits count as letters;
 * spaces and punctuation are left out.
 * @param language a well-formed BCP 47 tag; only its first part chooses the folding
 */
export function letterRule(language: string): (text: string) => string[] {
  const folding = foldings.get(primaryOf(language)) ?? strict
  return (text) =>
    graphemesOf(upperCased(text, language))
      .filter(isLetter)
      .map((letter) => (folding.foldsAccents ? withoutAccents(letter, folding.keeps) : letter))
}

export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

export function isLetter(grapheme: string): boolean {
  return /[\p{L}\p{N}]/u.test(grapheme)
}

function upperCased(text: string, language: string): string {
  // Upper-casing writes ß as SS but leaves its rare capital ẞ alone: both must give the same tiles.
  return text.normalize('NFC').toLocaleUpperCase(language).replaceAll('ẞ', 'SS').normalize('NFC')
}

function withoutAccents(letter: string, keeps = ''): string {
  if (keeps.includes(letter)) return letter
  return letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}
