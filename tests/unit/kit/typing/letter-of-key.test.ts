import { describe, expect, it } from 'vitest'
import {
  digitAtPlace,
  digitOfKey,
  goesByNumber,
  letterOfKey,
  shortcutOf,
  takesDigits,
} from '../../../../src/kit/typing/letter-of-key.ts'

const LATIN = [...'GREATJOBI']
const GREEK = [...'ΑΒΓΔΕΖΗΘΙ']
const DIGITS = [...'123456789']
const HAN = [...'風水日地木金土月星']

const typed = (letters: readonly string[], key: string, code: string): string | null => {
  const index = letterOfKey({ key, code }, letters)
  return index === null ? null : (letters[index] ?? 'no such letter')
}

describe('letters that are digits', () => {
  it('are typed by the digit keys of any script, and of any keyboard', () => {
    expect(typed(DIGITS, '7', 'Digit7')).toBe('7')
    expect(typed(DIGITS, '٧', 'Digit7')).toBe('7')
    expect(typed(['१', '२', '३'], '2', 'Digit2')).toBe('२')
  })

  it('are typed by the place of a digit where the key gives a sign, as in France', () => {
    expect(typed(DIGITS, '&', 'Digit1')).toBe('1')
    expect(typed(DIGITS, 'à', 'Digit0')).toBeNull()
    expect(typed(DIGITS, 'End', 'Numpad1')).toBe('1')
  })

  it('may be some of an alphabet', () => {
    expect(typed([...'ABC4'], '$', 'Digit4')).toBe('4')
    expect(typed([...'ABC4'], '%', 'Digit5')).toBeNull()
    expect(typed([...'ABC4'], 'b', 'KeyB')).toBe('B')
  })
})

describe('letters that no key stands for', () => {
  it('are counted by the digits, in their order', () => {
    expect(typed(HAN, '1', 'Digit1')).toBe('風')
    expect(typed(HAN, '9', 'Digit9')).toBe('星')
    expect(typed(HAN, '#', 'Digit3')).toBe('日')
    expect(typed(HAN, '0', 'Digit0')).toBeNull()
    expect(typed(HAN.slice(0, 4), '4', 'Digit4')).toBe('地')
    expect(typed(HAN.slice(0, 4), '5', 'Digit5')).toBeNull()
    expect(typed(HAN, 'x', 'KeyX')).toBeNull()
  })

  it.each([
    ['Han', '水'],
    ['Hiragana', 'ね'],
    ['Katakana', 'ネ'],
    ['Bopomofo', 'ㄅ'],
    ['Yi', 'ꀀ'],
    ['signs', '☀'],
    ['mathematics', '∑'],
  ])('are those of %s, even one among others', (_name, letter) => {
    expect(goesByNumber(['A', letter])).toBe(true)
    expect(takesDigits(['A', letter])).toBe(true)
    expect(typed(['A', letter], '2', 'Digit2')).toBe(letter)
  })

  it.each(['GREATJOBI', 'ΑΒΓ', 'АБВ', 'אבג', 'ابت', 'ㅂㅈㄷ', '123'])('are none of %s', (letters) =>
    expect(goesByNumber([...letters])).toBe(false),
  )
})

describe('a digit', () => {
  it('is no letter where the letters have keys of their own', () => {
    for (const letters of [LATIN, GREEK]) {
      expect(takesDigits(letters)).toBe(false)
      for (const digit of DIGITS) expect(typed(letters, digit, `Digit${digit}`)).toBeNull()
    }
  })

  it('is asked for by an alphabet that has one, and not by one where a letter only contains it', () => {
    expect(takesDigits([...'ABC4'])).toBe(true)
    expect(takesDigits(['۴', 'A'])).toBe(true)
    expect(takesDigits(['A1', '1A'])).toBe(false)
  })

  it('is what a key gives, in any script', () => {
    expect(['0', '7', '٧', '७'].map((key) => digitOfKey({ key }))).toEqual(['0', '7', '7', '7'])
    expect(['x', 'F7', '7x', 'x7', '', ' '].map((key) => digitOfKey({ key }))).toEqual(
      Array.from({ length: 6 }, () => ''),
    )
  })

  it('is what is printed on a key, whatever that gives', () => {
    expect(['Digit0', 'Digit7', 'Numpad3'].map(digitAtPlace)).toEqual(['0', '7', '3'])
    for (const code of ['KeyA', 'F7', 'Digit', 'Digit77', 'LeftDigit7', 'NumpadAdd', ''])
      expect(digitAtPlace(code), code).toBe('')
  })
})

describe('a key with a name', () => {
  it('is no letter, wherever it is and whatever the alphabet', () => {
    for (const letters of [LATIN, GREEK, DIGITS, HAN])
      for (const key of ['Enter', 'Dead', 'F1', 'ArrowLeft', ' '])
        expect(typed(letters, key, 'KeyG'), key).toBeNull()
  })

  it('that an input method keeps to itself goes by its place', () => {
    for (const key of ['Process', 'Unidentified']) {
      expect(typed(LATIN, key, 'KeyG')).toBe('G')
      expect(typed(GREEK, key, 'KeyG')).toBe('Γ')
      expect(typed(LATIN, key, 'Enter')).toBeNull()
    }
  })

  it('is told from a key that gives two signs at once', () => {
    expect(typed(['A', 'DŽ'], 'Dž', 'KeyX')).toBe('DŽ')
    expect(typed(['A', 'NJ'], 'nj', 'KeyX')).toBe('NJ')
  })
})

describe('a key of another script', () => {
  it('goes by its place, punctuation included where the letters are not Latin', () => {
    expect(typed(GREEK, 'g', 'KeyG')).toBe('Γ')
    expect(typed([...'ЖЭЮХ'], ';', 'Semicolon')).toBe('Ж')
    expect(typed([...'ضصثق'], 'q', 'KeyQ')).toBe('ض')
    expect(typed([...'لاتن'], 'g', 'KeyG')).toBe('ل')
    expect(typed(LATIN, 'γ', 'KeyG')).toBe('G')
    expect(typed(LATIN, ';', 'KeyG')).toBeNull()
  })
})

describe('the letter of a shortcut', () => {
  it('is what the key gives where that is a Latin letter, small', () => {
    expect(shortcutOf({ key: 'Z', code: 'KeyY' })).toBe('z')
    expect(shortcutOf({ key: 'z', code: 'KeyW' })).toBe('z')
  })

  it('is what is printed at its place on a keyboard of another script', () => {
    expect(shortcutOf({ key: 'я', code: 'KeyZ' })).toBe('z')
    expect(shortcutOf({ key: 'Process', code: 'KeyZ' })).toBe('z')
  })

  it('is the key itself where no letter is', () => {
    for (const [key, code] of [
      ['Enter', 'Enter'],
      ['1', 'Digit1'],
      ['ArrowLeft', 'ArrowLeft'],
      ['?', 'MediaKeyZ'],
      ['?', 'KeyZoom'],
    ] as const)
      expect(shortcutOf({ key, code })).toBe(key)
  })
})
