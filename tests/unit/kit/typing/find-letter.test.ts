import { describe, expect, it } from 'vitest'
import {
  findAlike,
  findNearLetter,
  findSameLetter,
} from '../../../../src/kit/typing/find-letter.ts'

const same = (letters: string, typed: string) => {
  const all = [...letters]
  const index = findSameLetter(all, typed)
  return index === null ? null : all[index]
}
const near = (letters: string, typed: string) => {
  const all = [...letters]
  const index = findNearLetter(all, typed)
  return index === null ? null : all[index]
}

describe('the same letter', () => {
  it.each([
    ['greatjobi', 'G', 'g'],
    ['GREATJOBI', 'i', 'I'],
    ['STRAẞEN', 'ß', 'ẞ'],
    ['straßen', 'ẞ', 'ß'],
    ['ΘΕΣΗ', 'ς', 'Σ'],
    ['ΘΕΣΗ', 'σ', 'Σ'],
    ['λύσης', 'Σ', null],
    ['ΑΒΓΔ', 'ά', 'Α'],
    ['ΆΒΓΔ', 'α', 'Ά'],
    ['ΪΒΓΔ', 'ΐ', 'Ϊ'],
    ['ЁЖИК', 'ё', 'Ё'],
    ['Ֆրա', 'ֆ', 'Ֆ'],
    ['აბგ', 'Ა', 'ა'],
  ])('of %s for a typed %s is %s', (letters, typed, letter) => {
    expect(same(letters, typed)).toBe(letter)
  })

  it('goes by the case of Turkish where the alphabet is Turkish, and only there', () => {
    expect(same('İSTANBUL', 'i')).toBe('İ')
    expect(same('KIRMA', 'i')).toBe('I')
    expect(same('KIRDİ', 'i')).toBe('İ')
    expect(same('KIRDİ', 'ı')).toBe('I')
    expect(same('KIRDİ', 'I')).toBe('I')
    expect(same('kırdi', 'I')).toBe('ı')
    expect(same('kırdi', 'İ')).toBe('i')
  })

  it('of a letter with another mark is none', () => {
    for (const typed of ['é', 'É', 'e']) expect(same('ABCDÈF', typed)).toBeNull()
  })
})

describe('the nearest letter', () => {
  it.each([
    ['FÖRNYBAR', 'o', 'Ö'],
    ['İSTANBUL', 'I', 'İ'],
    ['GREATJOBI', 'İ', 'I'],
    ['GREATJOBI', 'ı', 'I'],
    ['ＧＲＥＡＴ', 'g', 'Ｇ'],
    ['123456789', '٧', '7'],
    ['٠١٢٣٤٥٦٧٨٩', '7', '٧'],
    ['שלומכ', 'ך', 'כ'],
    ['가나다라', 'ㄴ', '나'],
    ['ㄱㄴㄷ', 'ㄴ', 'ㄴ'],
  ])('of %s for a typed %s is %s', (letters, typed, letter) => {
    expect(near(letters, typed)).toBe(letter)
  })

  it('of an Indic sign is the one letter that begins with it', () => {
    const letters = ['कि', 'ख', 'गो']
    expect(findNearLetter(letters, 'क')).toBe(0)
    expect(findNearLetter(['कि', 'को'], 'क')).toBeNull()
  })

  it('is none where several are as near, and never a plain one for a marked one', () => {
    expect(near('ÀÂBC', 'a')).toBeNull()
    expect(near('ABCN', 'ñ')).toBeNull()
    expect(near('ABC', '')).toBeNull()
  })
})

describe('letters that are alike when typed', () => {
  it.each([
    ['AaBCDEFGH', 'A', 'a'],
    ['ABCDEßẞGH', 'ß', 'ẞ'],
    ['ΣςΑΒΓΔΕΖΗ', 'Σ', 'ς'],
    ['ΑΆΒΓΔΕΖΗΘ', 'Α', 'Ά'],
    ['İABCDEFGi', 'İ', 'i'],
    ['IıABCDEFG', 'I', 'ı'],
  ])('in %s are %s and %s', (letters, one, other) => {
    expect(findAlike([...letters])).toEqual({ one, other })
  })

  it.each(['GREATJOBI', 'EÉÈÊËABCD', 'IİABCDEFG', 'NÑABCDEFG', '123456789', 'ИЙЕЁАБВГД'])(
    'are none in %s',
    (letters) => expect(findAlike([...letters])).toBeNull(),
  )
})
