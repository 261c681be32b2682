/**
 * Keyboards as their users have them: what each key gives, by its place (`KeyboardEvent.code`). Places are
 * those of a full keyboard, row after row; "·" stands for a key that gives no letter here.
 */
const PLACES = [
  ...[...'QWERTYUIOP'].map((key) => `Key${key}`),
  'BracketLeft',
  'BracketRight',
  ...[...'ASDFGHJKL'].map((key) => `Key${key}`),
  'Semicolon',
  'Quote',
  ...[...'ZXCVBNM'].map((key) => `Key${key}`),
  'Comma',
  'Period',
]

export const LAYOUTS: Readonly<Record<string, string>> = {
  us: 'qwertyuiop··asdfghjkl··zxcvbnm··',
  de: 'qwertzuiopü·asdfghjklöäyxcvbnm··',
  fr: 'azertyuiop··qsdfghjklmùwxcvbn···',
  tr: 'qwertyuıopğüasdfghjklşizxcvbnmöç',
  ru: 'йцукенгшщзхъфывапролджэячсмитьбю',
  uk: 'йцукенгшщзхїфівапролджєячсмитьбю',
  el: '·ςερτυθιοπ··ασδφγηξκλ··ζχψωβνμ··',
  he: '··קראטוןםפ··שדגכעיחלךף·זסבהנמצתץ',
  ko: 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ··ㅁㄴㅇㄹㅎㅗㅓㅏㅣ··ㅋㅌㅊㅍㅠㅜㅡ··',
  ar: 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر·ىةوز',
  bg: '·уеишщксдзц·ьяаожгтнвмчюйъэфхпрл',
  ka: 'ქწერტყუიოპ··ასდფგჰჯკლ··ზხცვბნმ··',
  hy: 'խւէրտեըիոպչջասդֆքհճկլթփզցգվբնմ··',
  hi: 'ौैाीूबहगदजड़ोे्िुपरकतचटॆंमनवलस··',
  th: 'ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใ',
}

/** Whose keys give single signs that are letters of a puzzle by themselves. */
export const WITH_LETTERS = Object.keys(LAYOUTS).filter((name) => name !== 'hi' && name !== 'th')

/** The keys of a layout that give letters. */
export function keysOf(layout: string): { readonly key: string; readonly code: string }[] {
  return [...(LAYOUTS[layout] ?? '')]
    .map((key, place) => ({ key, code: PLACES[place] ?? '' }))
    .filter(({ key }) => key !== '·')
}
