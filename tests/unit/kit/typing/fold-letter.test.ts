import { describe, expect, it } from 'vitest'
import { foldWidely, foldingOf } from '../../../../src/kit/typing/fold-letter.ts'

/** The zeros of the scripts whose digits are read: the other nine follow each. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐'

describe('folded widely', () => {
  it('a letter is small and has no mark, and wide and joined forms are plain', () => {
    expect(['É', 'ñ', 'Ａ', 'ﬁ', 'Σ', 'ς', 'ẞ'].map(foldWidely)).toEqual([
      'e',
      'n',
      'a',
      'fi',
      'σ',
      'σ',
      'ß',
    ])
  })

  it('ı and İ are i', () => {
    expect(['ı', 'İ', 'I', 'i'].map(foldWidely)).toEqual(['i', 'i', 'i', 'i'])
  })

  it('the final letters of Hebrew are the plain ones', () => {
    expect([...'ךםןףץ'].map(foldWidely)).toEqual([...'כמנפצ'])
  })

  it.each([...ZEROS])('the ten digits from %s on are 0 to 9', (zero) => {
    for (let digit = 0; digit < 10; digit++)
      expect(foldWidely(String.fromCharCode(zero.charCodeAt(0) + digit))).toBe(String(digit))
  })

  it('digits of other scripts, and more than one digit, stay what they are', () => {
    for (const text of ['႕', '᭓', '٣x', 'x٣', '٣٤', '7', '', '@'])
      expect(foldWidely(text)).toBe(text)
  })

  it('a mark that stands alone is a letter of its own', () => {
    expect(foldWidely('\u0301')).toBe('\u0301')
    expect(foldWidely('\u0308')).not.toBe(foldWidely('\u0301'))
  })
})

describe('folded for an alphabet', () => {
  it('a letter is small, and keeps its marks but in Greek', () => {
    const fold = foldingOf([...'ABC'])
    expect(['É', 'É'.normalize('NFD'), 'Й', 'Ά', 'ΐ', 'ς', 'ẞ'].map(fold)).toEqual([
      'é',
      'é',
      'й',
      'α',
      'ι',
      'σ',
      'ß',
    ])
  })

  it('i and I go together as the alphabet has them, whichever form its letters are written in', () => {
    for (const letters of [['İ'], ['ı'], ['İ'.normalize('NFD')]])
      expect(['I', 'İ', 'ı', 'i'].map(foldingOf(letters))).toEqual(['ı', 'i', 'ı', 'i'])
    expect(['I', 'i', 'ı'].map(foldingOf(['I']))).toEqual(['i', 'i', 'ı'])
  })
})
