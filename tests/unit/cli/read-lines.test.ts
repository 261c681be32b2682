import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/cli/input/read-lines.ts'

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
  const lines: string[] = []
  for await (const read of readLines(bytes())) lines.push(...read.lines)
  return lines
}

/** Everything one byte at a time. */
const bytewise = (text: string): Uint8Array[] =>
  Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte))

describe('lines', () => {
  it('end in LF, CR LF or CR, and the last one may end in nothing', async () =>
    expect(await linesOf(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']))

  it('are the same when a piece ends between CR and LF', async () =>
    expect(await linesOf(['a\r', '\nb\r', 'c\r', '\n\nd'])).toEqual(['a', 'b', 'c', '', 'd']))

  it('count when they are blank', async () =>
    expect(await linesOf(['\n\na\n'])).toEqual(['', '', 'a']))

  it('are none in nothing', async () => {
    expect(await linesOf([])).toEqual([])
    expect(await linesOf(['', ''])).toEqual([])
  })

  it('are whole however their bytes arrive', async () =>
    expect(await linesOf(bytewise('é🌳ñ\r\nЖ'))).toEqual(['é🌳ñ', 'Ж']))

  it('do not hold a byte order mark', async () => {
    expect(await linesOf(['\ufeffa\nb'])).toEqual(['a', 'b'])
    const utf16 = Buffer.from('\ufeffé\r\nb', 'utf16le')
    expect(await linesOf([utf16])).toEqual(['é', 'b'])
    expect(await linesOf([Buffer.from(utf16).swap16()])).toEqual(['é', 'b'])
  })

  it('that are no UTF-8 hold a mark in place of each bad byte', async () =>
    expect(await linesOf([Uint8Array.of(0x41, 0xff, 0x0a), 'b'])).toEqual(['A\ufffd', 'b']))

  it('are cut when they never end', async () => {
    const [line = '', ...others] = await linesOf([
      ...Array.from({ length: 99 }, () => 'x'.repeat(999)),
      '\nb',
    ])
    expect(line).toHaveLength(4096)
    expect(others).toEqual(['b'])
  })
})
