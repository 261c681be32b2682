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
