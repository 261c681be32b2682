import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/formats/fault.ts'
import { readLine } from '../../../src/formats/line/read-line.ts'
import type { ReadPuzzle } from '../../../src/formats/read-puzzle.ts'
import type { Result } from '../../../src/kit/result.ts'

const DIGITS = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const GREATJOBI = [...'GREATJOBI']

/** The digits of a puzzle as other letters. */
function inLetters(letters: readonly string[]): string {
  return DIGITS.replaceAll(/\d/g, (digit) => letters[Number(digit) - 1] ?? '')
}

function read(line: string, letters: readonly string[] | null = null): Result<ReadPuzzle, Fault> {
  return readLine(line, { letters, context: '' })
}

function puzzleOf(line: string, letters: readonly string[] | null = null): ReadPuzzle {
  const puzzle = read(line, letters)
  if (!puzzle.ok) throw new Error(puzzle.reason.code)
  return puzzle.value
}

function faultOf(line: string, letters: readonly string[] | null = null): [string, object] | null {
  const puzzle = read(line, letters)
  return puzzle.ok ? null : [puzzle.reason.code, puzzle.reason.params]
}

const symbols = Array.from(DIGITS, (sign) => (sign === '.' ? -1 : Number(sign) - 1))

describe('a line of 81 characters', () => {
  it('in digits holds the symbols 0–8', () =>
    expect(puzzleOf(DIGITS)).toEqual({
      letters: [...'123456789'],
      givens: symbols,
      placed: null,
      candidates: null,
      solution: null,
      about: {},
      written: DIGITS,
    }))

  it.each(['0', '_', ' ', '*', '-'])('may write an empty cell as “%s”, and keeps it', (sign) => {
    const line = DIGITS.replaceAll('.', sign)
    expect(puzzleOf(line)).toMatchObject({ givens: symbols, written: line })
  })

  it('may mix the symbols for an empty cell', () => {
    let count = 0
    const mixed = DIGITS.replaceAll('.', () => '.0_ *-'[count++ % 6] ?? '.')
    expect(puzzleOf(mixed).givens).toEqual(symbols)
  })

  it('may have spaces after its 81 cells', () => {
    expect(puzzleOf(`${DIGITS} \t  `).givens).toEqual(symbols)
    expect(puzzleOf(`${DIGITS.replaceAll('.', ' ')}   `).givens).toEqual(symbols)
  })

  it('keeps what a player has placed apart', () => {
    const puzzle = puzzleOf(`+1${DIGITS.slice(1)}`)
    expect(puzzle).toMatchObject({ givens: symbols, written: DIGITS })
    expect(
      puzzle.placed?.map((symbol, at) => [at, symbol]).filter(([, symbol]) => symbol !== -1),
    ).toEqual([[0, 0]])
  })

  it('with + before an empty cell is no puzzle', () =>
    expect(faultOf(`+.${DIGITS.slice(2)}`)).toEqual([
      'notALetter',
      { shown: '+', row: 1, column: 1 },
    ]))
})

describe('81 characters among others', () => {
  it.each([
    [`7 ${DIGITS}`, '7'],
    [`${DIGITS} 4.2`, '4.2'],
    [`  ${DIGITS}`, ''],
    [`${DIGITS},4.2`, '4.2'],
    [`${DIGITS};hard;9`, 'hard 9'],
    [`a\t${DIGITS}\tb`, 'a b'],
    [`${DIGITS} # by Ada`, 'by Ada'],
    [`${DIGITS}# by Ada`, 'by Ada'],
    [`Puzzle 12: ${DIGITS}`, 'Puzzle 12'],
    [`:0000:x:${DIGITS}::`, '0000 x'],
    [`"${DIGITS}"`, ''],
    [`"a;b";"${DIGITS}"`, 'a;b'],
    [`"say ""a""","${DIGITS}"`, 'say "a"'],
  ])('%s are the puzzle, and the rest is the comment', (line, comment) =>
    expect(puzzleOf(line)).toMatchObject({
      givens: symbols,
      about: comment === '' ? {} : { comment },
    }),
  )

  it('may be spaces where a comma divides the columns', () =>
    expect(puzzleOf(`${DIGITS.replaceAll('.', ' ')},4.2`).givens).toEqual(symbols))

  it.each([`${DIGITS} ${SOLUTION}`, `${SOLUTION};${DIGITS}`, `1,${DIGITS},${SOLUTION},x`])(
    'twice are puzzle and solution, if one of them is full: %s',
    (line) =>
      expect(puzzleOf(line)).toMatchObject({
        givens: symbols,
        solution: Array.from(SOLUTION, (digit) => Number(digit) - 1),
      }),
  )

  it('twice with empty cells, twice full, or three times are not guessed at', () => {
    const columns = (list: number[]): object => ({ columns: list })
    expect(faultOf(`${DIGITS},${DIGITS}`)).toEqual(['severalPuzzleColumns', columns([1, 2])])
    expect(faultOf(`a,${SOLUTION},${SOLUTION}`)).toEqual(['severalPuzzleColumns', columns([2, 3])])
    expect(faultOf(`${DIGITS} ${SOLUTION} ${DIGITS}`)).toEqual([
      'severalPuzzleColumns',
      columns([1, 2, 3]),
    ])
  })
})

describe('729 characters', () => {
  const line = Array.from(DIGITS, (given) =>
    [...'123456789'].map((digit) => (given === '.' || given === digit ? digit : '.')).join(''),
  ).join('')

  it('are the candidates of all cells; one alone is a given', () => {
    const puzzle = puzzleOf(line)
    expect(puzzle).toMatchObject({ givens: symbols, written: DIGITS })
    expect(puzzle.candidates).toEqual(symbols.map((symbol) => (symbol < 0 ? 511 : 0)))
  })

  it('are nine puzzles without a line end when a digit is out of its place', () =>
    expect(faultOf(`2${line.slice(1)}`)).toEqual(['joinedPuzzles', { count: 9 }]))
})

describe('a line that is no puzzle', () => {
  it.each([
    ['', 'tooFewCells', { count: 0 }],
    [DIGITS.slice(1), 'tooFewCells', { count: 80 }],
    ['12345678', 'tooFewCells', { count: 8 }],
    ['123456789', 'loneRow', {}],
    [DIGITS.replaceAll('.', ' ').trimEnd(), 'lostSpaces', { count: 80 }],
    [`${DIGITS}1`, 'tooManyCells', { count: 82 }],
    [`${DIGITS}${DIGITS}`, 'joinedPuzzles', { count: 2 }],
    [`${DIGITS.slice(1)},4.2`, 'noPuzzleColumn', { columns: 2, longest: 80 }],
    [`7 ${DIGITS.slice(1)}`, 'noPuzzleColumn', { columns: 2, longest: 80 }],
    [`7 ${DIGITS.slice(22)}`, 'lostSpaces', { count: 61 }],
    [`7 ${DIGITS.slice(21)}`, 'noPuzzleColumn', { columns: 2, longest: 60 }],
    ['a;b;c', 'noPuzzleColumn', { columns: 3, longest: 1 }],
    ['1'.repeat(4095), 'tooManyCells', { count: 4095 }],
    ['1'.repeat(4096), 'tooLong', { limit: 4095 }],
    [`\ufffd${DIGITS}`, 'notText', {}],
  ])('%s says why', (line, code, params) => expect(faultOf(line)).toEqual([code, params]))
})

describe('letters that nobody named', () => {
  it('are those that occur, in an order of their own', () =>
    expect(puzzleOf(inLetters(GREATJOBI)).letters).toEqual([...GREATJOBI].sort()))

  it('are all nine digits as soon as digits stand alone', () =>
    expect(puzzleOf(`1${'.'.repeat(80)}`).letters).toEqual([...'123456789']))

  it('may be digits and letters together', () =>
    expect(puzzleOf(`1A${'.'.repeat(79)}`).letters).toEqual(['1', 'A']))

  it('ten of them are named', () =>
    expect(faultOf(`ABCDEFGHIJ${'.'.repeat(71)}`)).toEqual([
      'tooManyLetters',
      { letters: [...'ABCDEFGHIJ'] },
    ]))

  it.each(['x', 'X'])('%s is a letter, and one that occurs ten times is named', (x) => {
    expect(faultOf(`${x.repeat(10)}${'1'.repeat(71)}`)).toEqual([
      'letterTooOften',
      { shown: x, count: 10 },
    ])
    expect(puzzleOf(`${x.repeat(9)}${'1'.repeat(72)}`).letters).toEqual(['1', x])
    expect(faultOf(DIGITS.replaceAll('.', x))).toEqual(['letterTooOften', { shown: x, count: 51 }])
  })

  it('are no other symbols: what is neither letter nor empty is named with its place', () => {
    expect(faultOf(`.........|${'.'.repeat(71)}`)).toEqual([
      'notALetter',
      { shown: '|', row: 2, column: 1 },
    ])
    expect(faultOf(`\u0000${'.'.repeat(80)}`)).toEqual([
      'notALetter',
      { shown: '\u0000', row: 1, column: 1 },
    ])
  })

  it.each([
    ['Greek', 'ΑΒΓΔΕΖΗΘΙ'],
    ['Cyrillic', 'АБВГДЕЖЗЙ'],
    ['with accents', 'ÀÉÎÕÜÇÑŞŽ'],
    ['with accents typed apart', 'ÀÉÎÕÜÇÑŞŽ'.normalize('NFD')],
    ['with marks that have no single character', 'A̱ḆC̱D̠E̱F̱G̱H̱I̱'],
    ['emoji', '🌳🌍🚲💡🏡🌻🐝🚋👩‍🌾'],
  ])('are letters as readers see them: %s', (_, text) => {
    const segments = [...new Intl.Segmenter().segment(text.normalize('NFC'))]
    const letters = segments.map(({ segment }) => segment)
    expect(puzzleOf(inLetters(letters), letters).givens).toEqual(symbols)
    expect(puzzleOf(inLetters(letters)).letters).toEqual([...letters].sort())
  })

  it('are the same letter however they were typed', () => {
    const line = inLetters([...'ÀÉÎÕÜÇÑŞŽ'])
    expect(puzzleOf(line.normalize('NFD'))).toEqual(puzzleOf(line))
  })
})

describe('nine letters that are named', () => {
  it('are the symbols in their order', () =>
    expect(puzzleOf(inLetters(GREATJOBI), GREATJOBI).givens).toEqual(symbols))

  it('translate a line in digits', () =>
    expect(puzzleOf(DIGITS, GREATJOBI)).toMatchObject({
      written: inLetters(GREATJOBI),
      givens: symbols,
      letters: GREATJOBI,
    }))

  it('may be digits in another order', () =>
    expect(puzzleOf(DIGITS, [...'987654321']).givens).toEqual(
      symbols.map((each) => (each < 0 ? each : 8 - each)),
    ))

  it('may come in the other case', () => {
    const lower = inLetters(GREATJOBI).toLowerCase()
    expect(puzzleOf(lower, GREATJOBI)).toMatchObject({
      givens: symbols,
      written: inLetters(GREATJOBI),
    })
    expect(puzzleOf(inLetters(GREATJOBI), [...'greatjobi']).givens).toEqual(symbols)
    expect(puzzleOf(`aA${'.'.repeat(79)}`, [...'aAbcdefgh']).givens.slice(0, 2)).toEqual([0, 1])
  })

  it('know no other letter', () =>
    expect(faultOf(`.X${'.'.repeat(79)}`, GREATJOBI)).toEqual([
      'letterUnknown',
      { shown: 'X', row: 1, column: 2, letters: GREATJOBI },
    ]))

  it('tell letters apart that look the same', () =>
    expect(faultOf(`Α${'.'.repeat(80)}`, GREATJOBI)).toMatchObject([
      'letterUnknown',
      { shown: '\u0391' },
    ]))

  it('do not mix with digits', () =>
    expect(faultOf(`G2${'.'.repeat(79)}`, GREATJOBI)).toEqual([
      'digitsMixed',
      { shown: '2', row: 1, column: 2 },
    ]))
})
