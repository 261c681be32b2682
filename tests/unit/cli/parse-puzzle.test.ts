import { describe, expect, it } from 'vitest'
import { parsePuzzle } from '../../../src/cli/puzzle/parse-puzzle.ts'
import { parseLetters } from '../../../src/cli/puzzle/parse-letters.ts'

const DIGITS = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const GREATJOBI = lettersOf('GREATJOBI')

function lettersOf(text: string): readonly string[] {
  const letters = parseLetters(text)
  if (!letters.ok) throw new Error(letters.reason)
  return letters.value
}

/** The digits of a puzzle as other letters. */
function inLetters(letters: readonly string[]): string {
  return DIGITS.replaceAll(/\d/g, (digit) => letters[Number(digit) - 1] ?? '')
}

function givensOf(line: string, letters: readonly string[] | null = null): readonly number[] {
  const grid = parsePuzzle(line, letters)
  if (!grid.ok) throw new Error(grid.reason)
  return grid.value.givens
}

function reasonOf(line: string, letters: readonly string[] | null = null): string {
  const grid = parsePuzzle(line, letters)
  return grid.ok ? 'none' : grid.reason
}

const symbols = Array.from(DIGITS, (sign) => (sign === '.' ? -1 : Number(sign) - 1))

describe('a line', () => {
  it('in digits holds the symbols 0–8', () => expect(givensOf(DIGITS)).toEqual(symbols))

  it.each(['0', '_', ' ', '*'])('may write an empty cell as “%s”', (sign) =>
    expect(givensOf(DIGITS.replaceAll('.', sign))).toEqual(symbols),
  )

  it('may mix the signs for an empty cell', () => {
    let count = 0
    const mixed = DIGITS.replaceAll('.', () => '.0_ *'[count++ % 5] ?? '.')
    expect(givensOf(mixed)).toEqual(symbols)
  })

  it('keeps its own signs for empty cells', () =>
    expect(parsePuzzle(DIGITS.replaceAll('.', '0'), null)).toMatchObject({
      value: { text: DIGITS.replaceAll('.', '0') },
    }))

  it('may have blanks after its 81 cells, but not before', () => {
    expect(givensOf(`${DIGITS} \t  `)).toEqual(symbols)
    expect(reasonOf(`  ${DIGITS}`)).toMatch(/83 characters instead of 81/)
  })

  it('may end in an empty cell that is a blank', () => {
    const line = DIGITS.replaceAll('.', ' ')
    expect(givensOf(line)).toEqual(symbols)
    expect(givensOf(`${line}   `)).toEqual(symbols)
    expect(reasonOf(line.trimEnd())).toMatch(/80 characters.*easily lost/)
  })

  it.each([0, 1, 80, 82, 162])('of %i characters is named with their number', (count) =>
    expect(reasonOf('.'.repeat(count))).toMatch(`it has ${count} character`),
  )

  it('of a table is not guessed at', () => {
    expect(reasonOf(`${DIGITS},4.2`)).toMatch(/85 characters.*cut -d, -f1/)
    expect(reasonOf(`"${DIGITS}"`)).toMatch(/83 characters/)
  })

  it('far too long says so, not its length', () =>
    expect(reasonOf('1'.repeat(4096))).toMatch(/more than 4095 characters/))

  it('that is no UTF-8 says so', () => expect(reasonOf(`\ufffd${DIGITS}`)).toMatch(/UTF-8/))
})

describe('letters that nobody named', () => {
  it('are those that occur, in an order of their own', () => {
    const grid = parsePuzzle(inLetters(GREATJOBI), null)
    expect(grid).toMatchObject({ value: { letters: [...GREATJOBI].sort() } })
  })

  it('are all nine digits as soon as digits stand alone', () =>
    expect(parsePuzzle(`1${'.'.repeat(80)}`, null)).toMatchObject({
      value: { letters: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    }))

  it('may be digits and letters together', () =>
    expect(parsePuzzle(`1A${'.'.repeat(79)}`, null)).toMatchObject({
      value: { letters: ['1', 'A'] },
    }))

  it('ten of them are named', () =>
    expect(reasonOf(`ABCDEFGHIJ${'.'.repeat(71)}`)).toBe(
      'it has 10 different letters (A B C D E F G H I J), and a grid has nine.',
    ))

  it('are not signs: what is neither letter nor empty is named with its place', () => {
    expect(reasonOf(`.........|${'.'.repeat(71)}`)).toMatch(/^“\|” in row 2, column 1 is neither/)
    expect(reasonOf(`\u0000${'.'.repeat(80)}`)).toMatch(/^U\+0000 in row 1, column 1/)
  })

  it.each([
    ['Greek', 'ΑΒΓΔΕΖΗΘΙ'],
    ['Cyrillic', 'АБВГДЕЖЗЙ'],
    ['with accents', 'ÀÉÎÕÜÇÑŞŽ'],
    ['with accents typed apart', 'ÀÉÎÕÜÇÑŞŽ'.normalize('NFD')],
    ['with marks that have no single character', 'A̱ḆC̱D̠E̱F̱G̱H̱I̱'],
    ['emoji', '🌳🌍🚲💡🏡🌻🐝🚋👩‍🌾'],
  ])('are letters as readers see them: %s', (_, text) => {
    const letters = lettersOf(text)
    expect(givensOf(inLetters(letters), letters)).toEqual(symbols)
    const grid = parsePuzzle(inLetters(letters), null)
    expect(grid).toMatchObject({ value: { letters: [...letters].sort() } })
  })

  it('are the same letter however they were typed', () => {
    const line = inLetters(lettersOf('ÀÉÎÕÜÇÑŞŽ'))
    expect(parsePuzzle(line.normalize('NFD'), null)).toEqual(parsePuzzle(line, null))
  })
})

describe('nine letters that are named', () => {
  it('are the symbols in their order', () =>
    expect(givensOf(inLetters(GREATJOBI), GREATJOBI)).toEqual(symbols))

  it('translate a line in digits', () =>
    expect(parsePuzzle(DIGITS, GREATJOBI)).toEqual({
      ok: true,
      value: { text: inLetters(GREATJOBI), givens: symbols, letters: GREATJOBI },
    }))

  it('may be digits in another order', () => {
    const turned = lettersOf('987654321')
    expect(givensOf(DIGITS, turned)).toEqual(symbols.map((each) => (each < 0 ? each : 8 - each)))
  })

  it('know no other letter', () =>
    expect(reasonOf(`.X${'.'.repeat(79)}`, GREATJOBI)).toBe(
      '“X” in row 1, column 2 is not one of the nine letters. The nine letters are G R E A T J O B I.',
    ))

  it('point to a letter in the other case', () =>
    expect(reasonOf(`g${'.'.repeat(80)}`, GREATJOBI)).toMatch(/Did you mean “G”\?$/))

  it('tell letters apart that look the same', () =>
    expect(reasonOf(`Α${'.'.repeat(80)}`, GREATJOBI)).toMatch(/^“Α” \(U\+0391\) in row 1/))

  it('do not mix with digits', () =>
    expect(reasonOf(`G2${'.'.repeat(79)}`, GREATJOBI)).toMatch(/either in digits.*or in letters/))
})

describe('the set of letters', () => {
  it.each([
    ['AABCDEFGH', 'The letter A is listed twice among the nine.'],
    ['ABCDEFGH', 'A grid needs nine letters; here there are 8.'],
    ['ABCDEFGHIJ', 'A grid needs nine letters; here there are 10.'],
    ['', 'A grid needs nine letters; here there are 0.'],
  ])('%s is refused: %s', (text, reason) =>
    expect(parseLetters(text)).toEqual({ ok: false, reason }),
  )

  it.each(['0', '.', '_', '*', ' ', '#', '\t', '\u0007'])(
    'cannot hold a sign with another meaning: %j',
    (sign) =>
      expect(parseLetters(`ABCDEFGH${sign}`)).toMatchObject({
        reason: expect.stringMatching(/can(?:not|’t) be one of the letters/) as string,
      }),
  )

  it('is normalised: é typed as one character or two is one letter', () =>
    expect(parseLetters('ABCDEFGHe\u0301')).toEqual(parseLetters('ABCDEFGH\u00e9')))
})
