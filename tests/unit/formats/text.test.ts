import { describe, expect, it } from 'vitest'
import { createTextReader } from '../../../src/formats/text/decode-text.ts'
import { LineSplitter } from '../../../src/formats/text/line-splitter.ts'

const LIMIT = 4096

function linesOf(chunks: readonly (string | Uint8Array)[]): string[] {
  const text = createTextReader()
  const lines = new LineSplitter(LIMIT)
  const found = chunks.flatMap((chunk) =>
    lines.push(text.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)),
  )
  return [...found, ...lines.push(text.end()), ...lines.end()]
}

/** Everything one byte at a time. */
const bytewise = (text: string): Uint8Array[] =>
  Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte))

describe('lines', () => {
  it('end in LF, CR LF or CR, and the last one may end in nothing', () =>
    expect(linesOf(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']))

  it('are the same when a piece ends between CR and LF', () =>
    expect(linesOf(['a\r', '\nb\r', 'c\r', '\n\nd'])).toEqual(['a', 'b', 'c', '', 'd']))

  it('count when they are blank', () => expect(linesOf(['\n\na\n'])).toEqual(['', '', 'a']))

  it('are none in nothing', () => {
    expect(linesOf([])).toEqual([])
    expect(linesOf(['', ''])).toEqual([])
  })

  it('are whole however their bytes arrive', () =>
    expect(linesOf(bytewise('é🌳ñ\r\nЖ'))).toEqual(['é🌳ñ', 'Ж']))

  it('do not hold a byte order mark', () => {
    expect(linesOf(['\ufeffa\nb'])).toEqual(['a', 'b'])
    const utf16 = Buffer.from('\ufeffé\r\nb', 'utf16le')
    expect(linesOf([utf16])).toEqual(['é', 'b'])
    expect(linesOf([Buffer.from(utf16).swap16()])).toEqual(['é', 'b'])
    expect(linesOf(Array.from(utf16, (byte) => Uint8Array.of(byte)))).toEqual(['é', 'b'])
  })

  it('may be UTF-16 without a mark, when zero bytes stand on one side only', () => {
    const utf16 = Buffer.from('12\n345', 'utf16le')
    expect(linesOf([utf16])).toEqual(['12', '345'])
    expect(linesOf([Buffer.from(utf16).swap16()])).toEqual(['12', '345'])
    expect(linesOf([Buffer.from('.Α', 'utf16le')])).toEqual(['.Α'])
    expect(linesOf([Buffer.from('Α.', 'utf16le')])).toEqual(['Α.'])
    expect(linesOf([Uint8Array.of(49, 0, 0, 50)])).toEqual(['1\0\x002'])
  })

  it('of fewer than four bytes are UTF-8 unless they say otherwise', () => {
    expect(linesOf(['é'])).toEqual(['é'])
    expect(linesOf([Uint8Array.of(0xff, 0xfe, 0x31)])).toEqual(['\ufffd'])
  })

  it('that are no UTF-8 hold a mark in place of each bad byte', () =>
    expect(linesOf([Uint8Array.of(0x41, 0xff, 0x0a), 'b'])).toEqual(['A\ufffd', 'b']))

  it('are cut when they never end', () => {
    const [line = '', ...others] = linesOf([
      ...Array.from({ length: 99 }, () => 'x'.repeat(999)),
      '\nb',
    ])
    expect(line).toHaveLength(4096)
    expect(others).toEqual(['b'])
  })
})

describe('the bytes of a text', () => {
  const decoded = (...bytes: number[]): string => {
    const text = createTextReader()
    return text.push(Uint8Array.from(bytes)) + text.end()
  }

  it('are read as soon as there are four of them', () => {
    const text = createTextReader()
    expect(text.push(Buffer.from('abc'))).toBe('')
    expect(text.push(Buffer.from('d'))).toBe('abcd')
    expect(createTextReader().push(Buffer.from('abcd'))).toBe('abcd')
  })

  it('may end in half a character, which is no text', () => {
    expect(decoded(0x61, 0x62, 0x63, 0x64, 0xc3)).toBe('abcd\ufffd')
    expect(decoded(0x61, 0xc3)).toBe('a\ufffd')
  })

  it('are UTF-16 by a mark of two bytes, and not by one of them', () => {
    expect(decoded(0xff, 0xfe, 0x31, 0x00)).toBe('1')
    expect(decoded(0xfe, 0xff, 0x00, 0x31)).toBe('1')
    expect(decoded(0xff, 0x31, 0x32, 0x33)).toBe('\ufffd123')
    expect(decoded(0x31, 0xfe, 0x32, 0x33)).toBe('1\ufffd23')
    expect(decoded(0xfe, 0x31, 0x32, 0x33)).toBe('\ufffd123')
    expect(decoded(0x31, 0xff, 0x32, 0x33)).toBe('1\ufffd23')
  })

  it('are UTF-16 by zero bytes at either place of a side', () => {
    expect(decoded(0x00, 0x31, 0x03, 0x91)).toBe('1Α')
    expect(decoded(0x03, 0x91, 0x00, 0x31)).toBe('Α1')
    expect(decoded(0x31, 0x00, 0x91, 0x03)).toBe('1Α')
    expect(decoded(0x91, 0x03, 0x31, 0x00)).toBe('Α1')
    expect(decoded(0x31, 0x32, 0x33, 0x34)).toBe('1234')
    expect(decoded(0x00, 0x00, 0x31, 0x32)).toBe('\0\x0012')
  })
})

describe('lines of text that arrives in parts', () => {
  const cut = (...parts: string[]): string[] => {
    const lines = new LineSplitter(5)
    return [...parts.flatMap((part) => lines.push(part)), ...lines.end(), ...lines.end()]
  }

  it('do not end twice when a part of nothing stands between CR and LF', () =>
    expect(cut('a\r', '', '\nb')).toEqual(['a', 'b']))

  it('end in LF where the part before did not end in CR', () =>
    expect(cut('a', '\nb\n', '\nc')).toEqual(['a', 'b', '', 'c']))

  it('are kept to their limit, and no further', () =>
    expect(cut('abcde', '\nabcdef', 'g\nab', 'cdefgh')).toEqual(['abcde', 'abcde', 'abcde']))
})
