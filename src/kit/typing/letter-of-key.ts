import { findNearLetter, findSameLetter } from './find-letter.ts'
import { foldWidely } from './fold-letter.ts'
import { isOfOtherScript, lettersAtPlace } from './key-places.ts'

/** A pressed key, as `KeyboardEvent` tells it. */
export interface TypedKey {
  /** The sign that it gives in the layout of the keyboard, or a name such as "Enter". */
  readonly key: string
  /** Its place, such as "KeyA", the same in every layout. */
  readonly code: string
}

/** The names of keys whose press an input method keeps to itself. */
const KEPT: readonly string[] = ['Process', 'Unidentified']
/**
 * Letters that no key stands for: those of scripts that are written with input methods, and signs.
 */
const WITHOUT_KEYS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{So}\p{Sm}]/u

/**
 * The index of the letter that a key stands for, or null.
 * The first of these that finds a letter decides: the sign that the key gives, in any case or form;
 * the key's digit, where digits are letters; a letter that adds only marks to the sign; and, on a
 * keyboard that is set to another script, the letter at the key's place.
 */
export function letterOfKey(typed: TypedKey, letters: readonly string[]): number | null {
  const sign = signOf(typed.key)
  return (
    findSameLetter(letters, sign) ??
    findDigit(typed, letters) ??
    findNearLetter(letters, sign) ??
    findAtPlace(typed, sign, letters)
  )
}

/** Whether the digit keys place letters: the alphabet has digits, or letters that no key stands for. */
export function takesDigits(letters: readonly string[]): boolean {
  return letters.some((letter) => /^\d$/.test(foldWidely(letter))) || goesByNumber(letters)
}

/** The digit that a key gives, whatever the script, or ''. */
export function digitOfKey({ key }: Pick<TypedKey, 'key'>): string {
  const digit = foldWidely(signOf(key))
  return /^\d$/.test(digit) ? digit : ''
}

/** The digit on a key, whatever it gives together with Shift or Alt, or ''. */
export function digitAtPlace(code: string): string {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? ''
}

/** The Latin letter of a shortcut such as Ctrl+Z, small, on a keyboard of any script; else the key itself. */
export function shortcutOf({ key, code }: TypedKey): string {
  if (/^[A-Za-z]$/.test(key)) return key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter ? letter.toLowerCase() : key
}

/** What a key gives as text; '' for a key with a name. */
function signOf(key: string): string {
  const isText = key.length === 1 || !/^[A-Z][A-Za-z0-9]*$/.test(key)
  return isText && key.trim() !== '' ? key : ''
}

/** Whether some letter has no key: then the digits 1–9 count through the letters in their order. */
export function goesByNumber(letters: readonly string[]): boolean {
  return letters.some((letter) => WITHOUT_KEYS.test(letter))
}

function findDigit(typed: TypedKey, letters: readonly string[]): number | null {
  if (!takesDigits(letters)) return null
  const digit = digitOfKey(typed) || digitAtPlace(typed.code)
  if (!goesByNumber(letters)) return findNearLetter(letters, digit)
  const index = Number(digit) - 1
  return index >= 0 && index < letters.length ? index : null
}

function findAtPlace(
  { key, code }: TypedKey,
  sign: string,
  letters: readonly string[],
): number | null {
  const isKept = sign === '' && KEPT.includes(key)
  const isForeign = sign !== '' && isOfOtherScript(sign, letters)
  if (!isKept && !isForeign) return null
  for (const letter of lettersAtPlace(code, letters)) {
    const index = findSameLetter(letters, letter) ?? findNearLetter(letters, letter)
    if (index !== null) return index
  }
  return null
}
