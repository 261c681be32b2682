import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLetters } from '../../../src/cli/puzzle/parse-letters.ts'
import { sayFault } from '../../../src/cli/say-fault.ts'
import { readLine } from '../../../src/formats/line/read-line.ts'
import { quote } from '../../../src/cli/puzzle/quote.ts'

/** Text that comes near to a puzzle, of whatever characters. */
const nearPuzzle = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom('.', '0', '_', ' ', '*', '1', '9', 'A'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
    fc.integer({ min: 78, max: 84 }),
    fc.array(fc.nat(), { minLength: 84, maxLength: 84 }),
  )
  .map(([signs, count, picks]) =>
    picks
      .slice(0, count)
      .map((pick) => signs[pick % signs.length])
      .join(''),
  )

const anyLine = fc.oneof(nearPuzzle, fc.string({ unit: 'binary', maxLength: 200 }))
const letterSet = fc.constantFrom('GREATJOBI', '123456789', 'ΑΒΓΔΕΖΗΘΙ').map((text) => {
  const letters = parseLetters(text)
  return letters.ok ? letters.value : null
})

it('every line is read as 81 symbols or refused with a sentence', () => {
  fc.assert(
    fc.property(anyLine, fc.option(letterSet), (line, letters) => {
      const grid = readLine(line, { letters, context: '' })
      if (!grid.ok) {
        expect(sayFault(grid.reason)).toMatch(/[.?]$/)
        return
      }
      const { givens, letters: known } = grid.value
      expect(givens).toHaveLength(81)
      expect(known.length).toBeLessThanOrEqual(9)
      expect(givens.every((given) => given >= -1 && given < known.length)).toBe(true)
    }),
  )
})

it('what was read, written down, is read again as the same', () => {
  fc.assert(
    fc.property(anyLine, fc.option(letterSet), (line, letters) => {
      const grid = readLine(line, { letters, context: '' })
      if (grid.ok)
        expect(readLine(grid.value.written, { letters, context: '' })).toMatchObject({
          value: { givens: grid.value.givens, letters: grid.value.letters },
        })
    }),
  )
})

it('every text is nine letters or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      const letters = parseLetters(text)
      if (letters.ok) expect(new Set(letters.value).size).toBe(9)
      else expect(letters.reason).toMatch(/\.$/)
    }),
  )
})

it('nothing that is quoted moves the cursor or hides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (text) => {
      expect(quote(text)).toMatch(/^[^\p{C}]+$/u)
    }),
  )
})
