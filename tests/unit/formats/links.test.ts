import { describe, expect, it } from 'vitest'
import { findLink } from '../../../src/formats/f-puzzles/find-link.ts'
import { compress } from '../../../src/formats/f-puzzles/lz-string.ts'
import {
  isFilled,
  isObject,
  parseJson,
  squareOf,
  textOf,
} from '../../../src/formats/ipuz/json-value.ts'
import { faultsIn, puzzlesIn } from '../../support/read-file.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const GIVENS = Array.from(PUZZLE, (sign) => (sign === '.' ? -1 : Number(sign) - 1))
const DATA =
  'N4IgzglgXgpiBcBOANCA5gJwgEwQbT2AF9ljSSzKLryBdZQmq8l54+x1p7rjtn/nQaCR3PgIm9hk0UM6zR4rssX0QAHQAuAewC2AO'

describe('a line', () => {
  it.each([
    `https://www.f-puzzles.com/?load=${DATA}`,
    `https://f-puzzles.com/?id=1&load=${DATA}`,
    `https://sudokupad.app/fpuzzles${DATA}`,
    `https://sudokupad.app/fpuz${DATA}`,
    `my puzzle: https://sudokupad.app/fpuzzles${DATA} (easy)`,
    DATA,
    `  ${DATA}\t`,
  ])('holds the puzzle of a link: %s', (line) =>
    expect(findLink(line)).toMatchObject({ kind: 'puzzle', data: expect.stringContaining(DATA) }),
  )

  it('has the signs of its data without escapes, and a plus where it has become a space', () => {
    const escaped = `N4Ig${'x'.repeat(32)}%2Ba%2bb%2Fc%2fd%3D%3d e`
    const plain = `N4Ig${'x'.repeat(32)}+a+b/c/d==+e`
    expect(findLink(escaped)).toEqual({ kind: 'puzzle', data: plain })
    expect(findLink(`https://f-puzzles.com/?load=${escaped}`)).toEqual({
      kind: 'puzzle',
      data: plain,
    })
  })

  it('is no link where its data is shorter than any puzzle', () => {
    expect(findLink(`?load=${'x'.repeat(31)}`)).toBeNull()
    expect(findLink(`?load=${'x'.repeat(32)}`)).toEqual({ kind: 'puzzle', data: 'x'.repeat(32) })
    expect(findLink(`N4Ig${'x'.repeat(27)}`)).toBeNull()
    expect(findLink(`N4Ig${'x'.repeat(28)}`)).toMatchObject({ kind: 'puzzle' })
    expect(findLink(`xN4Ig${'x'.repeat(28)}`)).toBeNull()
    expect(findLink(`N4Ig${'x'.repeat(28)}!`)).toBeNull()
    expect(findLink(`N4Ix${'x'.repeat(28)}`)).toBeNull()
  })

  it.each([
    'https://sudokupad.app/abc123',
    'http://sudokupad.svencodes.com/abc123',
    'sudokupad.app/abc123',
    'SudokuPad.app/abc123',
    '  https://sudokupad.app/abc123  ',
    'https://www.f-puzzles.com/?id=abc123',
    'f-puzzles.com/?ID=abc123',
    'https://app.crackingthecryptic.com/sudoku/?puzzleid=abc123',
  ])('is a short link: %s', (line) => expect(findLink(line)).toEqual({ kind: 'short' }))

  it.each([
    'https://www.f-puzzles.com/',
    'f-puzzles.com',
    'https://app.crackingthecryptic.com/sudoku/',
    'https://sudokupad.app/scl9aX',
    'https://sudokupad.app/SCLabc',
    'https://sudokupad.app/ctcabc',
    'https://example.org/sudoku',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a',
  ])('is another link: %s', (line) => expect(findLink(line)).toEqual({ kind: 'other' }))

  it('is a short link also where the host has such letters', () =>
    expect(findLink('https://ctc.sudokupad.app/abc')).toEqual({ kind: 'short' }))

  it.each([
    '',
    PUZZLE,
    'made with f-puzzles.com today',
    'see https://example.org/sudoku',
    'https://example.org/sudoku and more',
    'ftp://example.org/sudoku',
    'https:/example.org',
    'https://',
    'f-puzzles/com',
    'crackingthecryptic!com',
  ])('is no link: %j', (line) => expect(findLink(line)).toBeNull())
})

describe('the puzzle of a link', () => {
  type Cell = Record<string, unknown>
  const rows = (): Cell[][] =>
    (PUZZLE.match(/.{9}/g) ?? []).map((row) =>
      Array.from(row, (sign): Cell => (sign === '.' ? {} : { value: Number(sign), given: true })),
    )
  const line = (more: object): string =>
    compress(JSON.stringify({ size: 9, grid: rows(), ...more }))
  const withCell = (cell: unknown): unknown[][] => {
    const grid: unknown[][] = rows()
    grid[0]![0] = cell
    return grid
  }
  const only = (more: object) => puzzlesIn(line(more), { format: 'f-puzzles' })[0]
  const fault = (more: object): string | undefined =>
    faultsIn(line(more), { format: 'f-puzzles' })[0]?.code

  it('may have fields that change nothing about the rules', () => {
    const names =
      'successMessage msgcorrect disabledlogic truecandidatesoptions highlightConflicts metadata version'
    const fields = Object.fromEntries(names.split(' ').map((name) => [name, { any: 1 }]))
    expect(only(fields)).toMatchObject({ givens: GIVENS, about: {} })
    for (const name of ['arrow', 'thermometer', 'Size', 'grids'])
      expect(fault({ [name]: [1] })).toBe('extraRules')
  })

  it('may say of each cell that its region is its box', () => {
    const boxes = rows().map((row, at) =>
      row.map((cell, column) => ({
        ...cell,
        region: Math.floor(at / 3) * 3 + Math.floor(column / 3),
      })),
    )
    expect(only({ grid: boxes })?.givens).toEqual(GIVENS)
    const [first, ...others] = boxes
    expect(fault({ grid: [[{ region: 1 }, ...first!.slice(1)], ...others] })).toBe('extraRules')
    expect(fault({ grid: [...boxes.slice(0, 8), boxes[8]!.with(8, { region: 7 })] })).toBe(
      'extraRules',
    )
  })

  it('has an empty cell where no digit stands, whether it is given or not', () => {
    for (const cell of [{}, { value: 0 }, { value: '' }, { value: null }, { given: true }])
      expect(only({ grid: withCell(cell) })).toMatchObject({ givens: GIVENS, placed: null })
    expect(only({ grid: withCell({ given: true }) })?.written).toBe(PUZZLE)
  })

  it('has a digit as a number or as text, given or placed', () => {
    expect(only({ grid: withCell({ value: '7', given: true }) })?.givens[0]).toBe(6)
    expect(only({ grid: withCell({ value: ' 7 ' }) })?.placed?.[0]).toBe(6)
    expect(only({ grid: withCell({ value: 7, given: 'yes' }) })?.placed?.[0]).toBe(6)
    for (const value of [10, 12, 'x', '1x', -1, 1.5, true, [1]])
      expect(fault({ grid: withCell({ value }) })).toBe('cellShape')
    for (const cell of [null, 7, [7], 'x'])
      expect(fault({ grid: withCell(cell) })).toBe('cellShape')
  })

  it('has notes in empty cells only', () => {
    const noted = withCell({ cornerPencilMarks: [1, 'a', 12], centerPencilMarks: ['2'] })
    expect(only({ grid: noted })?.candidates?.slice(0, 2)).toEqual([0b11, 0])
    expect(only({ grid: withCell({ value: 7, centerPencilMarks: [1] }) })?.candidates).toBeNull()
    expect(only({ grid: withCell({ centerPencilMarks: 1 }) })?.candidates).toBeNull()
  })

  it('has a solution where all its cells are there', () => {
    const digits = Array.from({ length: 81 }, (_, at): unknown => (at % 9) + 1)
    expect(only({ solution: digits })?.solution?.slice(0, 3)).toEqual([0, 1, 2])
    expect(only({ solution: digits.slice(1) })?.solution).toBeNull()
    expect(only({ solution: digits.map(() => null) })?.solution).toBeNull()
    expect(only({ solution: 'none' })?.solution).toBeNull()
    expect(fault({ solution: digits.with(5, null) })).toBe('solutionShape')
  })

  it('has its place named where a cell is odd', () => {
    const grid: unknown[][] = rows()
    grid[4]![6] = { value: 'x' }
    expect(faultsIn(line({ grid }))).toEqual([
      { code: 'cellShape', line: 1, params: { row: 5, column: 7 } },
    ])
  })

  it.each(['no link', '', 'N4Ig'])('is none in %j', (text) =>
    expect(faultsIn(`${text}|`, { format: 'f-puzzles' }).map(({ code }) => code)).toEqual([
      'linkUnknown',
    ]),
  )

  it.each([compress('[1]'), compress('not json'.repeat(9)), compress('7'.repeat(99))])(
    'is broken where its data is no object: %s',
    (data) =>
      expect(
        faultsIn(`https://f-puzzles.com/?load=${data.padEnd(40, '=')}`).map(({ code }) => code),
      ).toEqual(['linkBroken']),
  )
})

describe('a value of JSON', () => {
  it('is undefined for text that is none', () => {
    expect(parseJson('{')).toBeUndefined()
    expect(parseJson('')).toBeUndefined()
    expect(parseJson('[1]')).toEqual([1])
    expect(parseJson('null')).toBeNull()
  })

  it('is an object or none', () => {
    expect([{}, { a: 1 }].map(isObject)).toEqual([true, true])
    expect([null, [], 'x', 7, undefined].some(isObject)).toBe(false)
  })

  it('has a text where it is one, or a number', () => {
    expect([' a ', 7, 1.5, ''].map(textOf)).toEqual(['a', '7', '1.5', ''])
    expect([null, true, [], {}, undefined].map(textOf)).toEqual(['', '', '', '', ''])
  })

  it('is a square of nine rows of nine, or none', () => {
    const rows = Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 9 }, (_, at) => row * 9 + at),
    )
    expect(squareOf(rows)).toEqual(Array.from({ length: 81 }, (_, at) => at))
    expect(squareOf(rows.slice(1))).toBeNull()
    expect(squareOf(rows.with(4, [1]))).toBeNull()
    expect(squareOf(rows.map((_, at): unknown => (at === 4 ? 'nine signs' : rows[0])))).toBeNull()
    expect(squareOf('nine sign')).toBeNull()
  })

  it('is filled where it says anything', () => {
    expect(['a', 7, 0, true, [0], { a: 0 }].every(isFilled)).toBe(true)
    expect(['', null, undefined, false, [], {}].some(isFilled)).toBe(false)
  })
})
