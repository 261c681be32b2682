import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayFault } from '../../../src/cli/say-fault.ts'
import { FORMAT_NAMES } from '../../../src/formats/formats.ts'
import type { FormatName } from '../../../src/formats/formats.ts'
import { readFile } from '../../support/read-file.ts'

const FOLDER = resolve(import.meta.dirname, '../../golden/formats')
const GOOD = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name)))

const anyFormat = fc.option(fc.constantFrom(...FORMAT_NAMES))
const anyBytes = fc.uint8Array({ maxLength: 400 })
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '.', '|', '-', '+', '123456789', '.........', '[Puzzle]', '#A'),
      fc.constantFrom('<game data="', '"/>', '{', '}', ';', ',', '\t', ' ', '&#10;', '<!--', '-->'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')))

/** A good file with bytes changed, taken out, doubled, or cut off. */
const nearlyGood = fc
  .record({
    file: fc.constantFrom(...GOOD),
    edits: fc.array(
      fc.record({
        at: fc.nat(2000),
        drop: fc.nat(30),
        insert: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constant(Uint8Array.of(10))),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    end: fc.nat(3000),
  })
  .map(({ file, edits, end }) => {
    let bytes = new Uint8Array(file)
    for (const { at, drop, insert } of edits) {
      const from = at % (bytes.length + 1)
      bytes = Uint8Array.of(...bytes.subarray(0, from), ...insert, ...bytes.subarray(from + drop))
    }
    return end < bytes.length ? bytes.subarray(0, end) : bytes
  })

const anyFile = fc.oneof(anyBytes, anyText, { weight: 3, arbitrary: nearlyGood })

/** Everything is read as a puzzle in its shape, or refused with a sentence and a line that exists. */
function checkFile(bytes: Uint8Array, format: FormatName | null): void {
  const read = readFile(bytes, format ? { format } : {})
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/).length
  for (const { line, read: puzzle } of read.entries) {
    if (puzzle.ok) {
      const { givens, letters, placed, candidates, written } = puzzle.value
      expect(givens).toHaveLength(81)
      expect(letters.length).toBeLessThanOrEqual(9)
      expect(givens.every((symbol) => symbol >= -1 && symbol < letters.length)).toBe(true)
      expect(placed === null || placed.length === 81).toBe(true)
      expect(candidates?.every((mask) => mask >= 0 && mask < 512) ?? true).toBe(true)
      expect([...new Intl.Segmenter().segment(written)].length).toBeGreaterThan(0)
    } else {
      expect(sayFault(puzzle.reason)).toMatch(/^.{10,}[.?]$/s)
      expect(line + puzzle.reason.line).toBeLessThanOrEqual(Math.max(lines, bytes.length))
    }
  }
}

describe('any file', () => {
  it('is read as puzzles or refused, in any format', () => {
    fc.assert(fc.property(anyFile, anyFormat, checkFile), { numRuns: 600 })
  })

  it('is the same in whatever parts it arrives', () => {
    fc.assert(
      fc.property(anyFile, anyFormat, fc.integer({ min: 1, max: 50 }), (bytes, format, part) => {
        const as = format ? { format } : {}
        expect(readFile(bytes, { ...as, part })).toEqual(readFile(bytes, as))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a long file', () => {
  const endless: readonly [string, string][] = [
    ['one character', '1'],
    ['dots', '.'],
    ['spaces', ' '],
    ['quotes', '"'],
    ['open tags', '<'],
    ['open games', '<game '],
    ['open comments', '<!--'],
    ['ampersands', '&#1'],
    ['braces', '{"a":'],
    ['brackets', '['],
    ['bars', '|'],
    ['dashes', '-'],
    ['pluses', '+1'],
    ['commas', ',"'],
    ['rows', '123456789\n'],
    ['rows of dashes', '---------\n'],
    ['blank lines', '\n'],
    ['rows with gaps', '123456789\n\n'],
    ['headings', 'x\n'],
    ['headers', 'puzzle;x\n'],
    ['sections', '[Puzzle]\n'],
    ['links', 'N4IgzglgXg'],
    ['combining marks', '\u0301'],
  ]

  // What takes time in the square of its length would take hours here, and time out.
  it.each(endless)('of %s is read to its end', (_, unit) => {
    const bytes = new TextEncoder().encode(unit.repeat(Math.ceil(100_000 / unit.length)))
    expect(() => readFile(bytes)).not.toThrow()
  })
})
