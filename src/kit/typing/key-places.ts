/** The keys of a full keyboard by their places, `KeyboardEvent.code`, row after row. */
const PLACES: readonly string[] = [
  ...Array.from('QWERTYUIOP', (key) => `Key${key}`),
  'BracketLeft',
  'BracketRight',
  ...Array.from('ASDFGHJKL', (key) => `Key${key}`),
  'Semicolon',
  'Quote',
  ...Array.from('ZXCVBNM', (key) => `Key${key}`),
  'Comma',
  'Period',
]

/** A letter of any script, or a mark that a key of its own gives, as Thai and Hindi keyboards have. */
const LETTER = /[\p{L}\p{M}]/u
const LATIN = /\p{Script=Latin}/u

interface Layout {
  readonly script: RegExp
  /** The letter at each of the places, a space where there is none. */
  readonly letters: string
}

/**
 * What is printed on keyboards of a script, as its users know them. A script may have several; the first one
 * that has a letter of the puzzle at a place decides.
 */
const LAYOUTS: readonly Layout[] = [
  { script: LATIN, letters: 'QWERTYUIOP  ASDFGHJKL  ZXCVBNM  ' },
  { script: /\p{Script=Greek}/u, letters: ' ΣΕΡΤΥΘΙΟΠ  ΑΣΔΦΓΗΞΚΛ  ΖΧΨΩΒΝΜ  ' },
  // Russian, then Ukrainian where it differs.
  { script: /\p{Script=Cyrillic}/u, letters: 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ' },
  { script: /\p{Script=Cyrillic}/u, letters: 'ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ' },
  { script: /\p{Script=Hebrew}/u, letters: '  קראטוןםפ  שדגכעיחלךף זסבהנמצתץ' },
  { script: /\p{Script=Arabic}/u, letters: 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر ىةوز' },
  {
    script: /\p{Script=Hangul}/u,
    letters: 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ  ㅁㄴㅇㄹㅎㅗㅓㅏㅣ  ㅋㅌㅊㅍㅠㅜㅡ  ',
  },
]

/**
 * The letters that are printed on a key, by its place, on keyboards of the scripts of `letters`.
 */
export function lettersAtPlace(code: string, letters: readonly string[]): string[] {
  const place = PLACES.indexOf(code)
  return LAYOUTS.filter(({ script }) => letters.some((letter) => script.test(letter)))
    .map((layout) => layout.letters[place] ?? ' ')
    .filter((letter) => letter !== ' ')
}

/**
 * Whether a sign shows that the keyboard is set to another script than those of `letters`. A letter of a
 * script without a layout above, such as Georgian or Thai, always shows it. Where the letters are not
 * Latin, punctuation shows it, too: their own keyboards have letters in its places.
 */
export function isOfOtherScript(typed: string, letters: readonly string[]): boolean {
  const known = LAYOUTS.find((layout) => layout.script.test(typed))?.script
  if (!known && LETTER.test(typed)) return true
  const script = known ?? LATIN
  return !letters.some((letter) => script.test(letter))
}
