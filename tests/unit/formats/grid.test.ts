import { describe, expect, it } from 'vitest'
import { faultsIn, puzzlesIn, readFile } from '../../support/read-file.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const ROWS = PUZZLE.match(/.{9}/g) ?? []
const GRID = ROWS.join('\n')
const GIVENS = Array.from(PUZZLE, (sign) => (sign === '.' ? -1 : Number(sign) - 1))

const givensIn = (text: string): number[][] => puzzlesIn(text).map(({ givens }) => [...givens])
const withRow = (at: number, row: string): string =>
  ROWS.map((each, index) => (index === at ? row : each)).join('\n')
const boxes = (row: string): string[] => row.match(/.{3}/g) ?? []

describe('nine lines of nine', () => {
  it.each([
    ['closely', GRID],
    ['with spaces between the cells', ROWS.map((row) => [...row].join(' ')).join('\n')],
    ['with spaces between the boxes', ROWS.map((row) => boxes(row).join('  ')).join('\n')],
    ['with bars between the boxes', ROWS.map((row) => boxes(row).join('|')).join('\n')],
    ['with bars around', ROWS.map((row) => `| ${boxes(row).join(' | ')} |`).join('\n')],
    ['with a bar between all cells', ROWS.map((row) => `|${[...row].join('|')}|`).join('\n')],
    [
      'with drawn bars',
      ROWS.map(
        (row) =>
          `║${boxes(row)
            .map((box) => [...box].join('│'))
            .join('║')}║`,
      ).join('\n'),
    ],
    ['with commas', ROWS.map((row) => [...row].join(',')).join('\n')],
    ['with a comma at the end', ROWS.map((row) => `${[...row].join(',')},`).join('\n')],
    [
      'with tabs and nothing in empty cells',
      ROWS.map((row) => [...row].join('\t').replaceAll('.', '')).join('\n'),
    ],
    ['with spaces for empty cells', ROWS.map((row) => row.replaceAll('.', ' ')).join('\n')],
    [
      'with spaces for empty cells in a frame',
      ROWS.map((row) => `|${boxes(row).join('|').replaceAll('.', ' ')}|`).join('\n'),
    ],
    ['with 0', GRID.replaceAll('.', '0')],
    ['with spaces around them', ROWS.map((row) => `  ${row}  `).join('\n')],
    ['with borders', `+---+\n${GRID}\n+===+`],
  ])('%s are a grid', (_, text) => expect(givensIn(text)).toEqual([GIVENS]))

  it.each([
    ['a blank line', '\n\n'],
    ['a heading', '\nPuzzle 2\n'],
    ['a heading that is a number', '\n2\n'],
    ['a heading that is a date', '\n2026-05-04\n'],
    ['a heading of nine characters', '\nPuzzle 12\n'],
    ['a heading of nine capitals', '\nGRID NO 3\n'],
    ['a heading of nine letters', '\nWednesday\n'],
    ['a comment', '\n# the next one\n'],
    ['a border', '\n-----------\n'],
    ['nothing', '\n'],
  ])('follow each other with %s between them', (_, between) =>
    expect(givensIn([GRID, GRID, GRID].join(between))).toEqual([GIVENS, GIVENS, GIVENS]),
  )

  it('have the lines before them as their title', () => {
    const titles = (text: string): unknown[] => puzzlesIn(text).map(({ about }) => about)
    expect(titles(`Grid 01\n${GRID}`)).toEqual([{ title: 'Grid 01' }])
    expect(titles(`Week 5\n\n  by Ada \n+---+\n${GRID}`)).toEqual([{ title: 'Week 5 by Ada' }])
    expect(titles(`## A\n${GRID}\n\n${GRID}`)).toEqual([{ title: 'A' }, {}])
  })

  it('may have blank lines between the boxes', () => {
    const apart = [0, 3, 6].map((at) => ROWS.slice(at, at + 3).join('\n')).join('\n\n')
    expect(givensIn(`${apart}\n\n${apart}`)).toEqual([GIVENS, GIVENS])
  })

  it('write an empty cell as a dash, when rows do so, and else have dashes for borders', () => {
    const dashes = `---------\n${'1--------\n'.repeat(7)}---------`
    expect(puzzlesIn(dashes)[0]?.givens.filter((symbol) => symbol === 0)).toHaveLength(7)
    expect(givensIn(`---------\n${GRID}\n---------`)).toEqual([GIVENS])
  })

  it('keep what a player has placed apart: + and u', () => {
    const plus = puzzlesIn(withRow(0, '+13..5..4.'))[0]
    const word = puzzlesIn(withRow(0, 'u1 3 . . 5 . . 4 .'))[0]
    for (const puzzle of [plus, word]) {
      expect(puzzle?.givens).toEqual(GIVENS)
      expect(puzzle?.placed?.[0]).toBe(0)
    }
  })

  it('may hold several candidates in a cell: digits, and letters in a frame', () => {
    const noted = puzzlesIn(withRow(0, '179 3 279 27 5 678 789 4 679'))[0]
    expect(noted?.givens).toEqual(GIVENS)
    expect(noted?.candidates?.slice(0, 4)).toEqual([0b101000001, 0, 0b101000010, 0b1000010])
    const letters = puzzlesIn(`| AB | C | A | . | . | . | . | . | B |\n${'.........\n'.repeat(8)}`)
    expect(letters[0]?.letters).toEqual(['A', 'B', 'C'])
    expect(letters[0]?.candidates?.[0]).toBe(0b11)
  })
})

describe('lines that are no grid', () => {
  it.each([
    [8, 'eight rows', ROWS.slice(1).join('\n')],
    [10, 'a row of column numbers', `1 2 3 4 5 6 7 8 9\n${GRID}`],
    [17, 'nine and eight', `${GRID}\n${ROWS.slice(1).join('\n')}`],
  ])('%i rows are counted: %s', (count, _, text) =>
    expect(faultsIn(text)).toEqual([{ code: 'rowCount', line: 1, params: { count } }]),
  )

  it('eight rows and a blank line take no row from the next grid', () => {
    const read = readFile(`${ROWS.slice(1).join('\n')}\n\n${GRID}`)
    expect(read.entries.map((entry) => [entry.line, entry.read.ok])).toEqual([
      [1, false],
      [10, true],
    ])
  })

  it.each([
    ['8 cells', '53..7...', { row: 4, count: 8, shown: '53..7...' }],
    ['10 cells', '53..7.....', { row: 4, count: 10, shown: '53..7.....' }],
    ['a word', 'the middle', { row: 4, count: 9, shown: 'the middle' }],
    ['a long text', 'x'.repeat(99), { row: 4, count: 99, shown: `${'x'.repeat(20)}…` }],
  ])('a row of %s is named with its line', (_, row, params) =>
    expect(faultsIn(`A title\n${withRow(3, row)}\n\n${GRID}`)).toEqual([
      { code: 'rowCells', line: 5, params },
    ]),
  )

  it('a first row that is too short is no heading', () =>
    expect(faultsIn(`Title\n${withRow(0, '.3..5..4')}`, { format: 'grid' })).toEqual([
      { code: 'rowCells', line: 2, params: { row: 1, count: 8, shown: '.3..5..4' } },
    ]))

  it.each([1, 2, 4, 5, 7, 8])('a blank line after row %i divides it in two', (row) => {
    const text = `${ROWS.slice(0, row).join('\n')}\n\n${ROWS.slice(row).join('\n')}`
    expect(faultsIn(text).map(({ code, params }) => [code, params])).toEqual([
      ['rowCount', { count: row }],
      ['rowCount', { count: 9 - row }],
    ])
  })

  it.each([3, 6])('one blank line, after row %i alone, is not guessed at', (row) => {
    const text = `${ROWS.slice(0, row).join('\n')}\n\n${ROWS.slice(row).join('\n')}`
    expect(faultsIn(text)).toEqual([{ code: 'gapInGrid', line: row + 1, params: { row } }])
  })

  it('a letter that is none has its place', () =>
    expect(faultsIn(GRID.replaceAll('.', 'x'))).toEqual([
      { code: 'letterTooOften', line: 1, params: { shown: 'x', count: 51 } },
    ]))

  it('bytes that are no text are named', () =>
    expect(faultsIn(`Title\n${ROWS[0]}\n\ufffd\n`, { format: 'grid' })).toEqual([
      { code: 'notText', line: 3, params: {} },
    ]))

  it('headings without a grid and comments are passed over', () => {
    const text = readFile(`Title\n${GRID}\n\nThe end\n`)
    expect(text.entries.map(({ read }) => read.ok)).toEqual([true])
    expect(text.passedOver).toEqual(['The end'])
  })

  it('hundreds of lines without a row end a piece', () => {
    const read = readFile('abc\n'.repeat(300), { format: 'grid' })
    expect(read.passedOver.map((text) => text.split('\n').length)).toEqual([128, 128, 44])
  })
})

describe('a grid with its heading', () => {
  it('has its faults counted from the first line of the piece', () => {
    const short = ROWS.slice(1).join('\n')
    expect(faultsIn(`A title\n+---+\n${short}`)).toEqual([
      { code: 'rowCount', line: 3, params: { count: 8 } },
    ])
    expect(
      faultsIn(`A title\n\n${ROWS.slice(0, 3).join('\n')}\n\n${ROWS.slice(3).join('\n')}`),
    ).toEqual([{ code: 'gapInGrid', line: 6, params: { row: 3 } }])
  })

  it('has a title of all its lines, without the signs of a comment and what is no text', () => {
    const titleOf = (head: string): unknown =>
      puzzlesIn(`${head}\n${GRID}`, { format: 'grid' })[0]?.about
    expect(titleOf(' ## Week #5 ')).toEqual({ title: 'Week #5' })
    expect(titleOf('so # 5\n#\n---+---\nby Ada')).toEqual({ title: 'so # 5  by Ada' })
    expect(titleOf('#')).toEqual({})
    expect(puzzlesIn(`${GRID}\n`)[0]?.about).toEqual({})
  })

  it('has none of the lines after its first row in its title', () => {
    const dashed = ['---------', ...ROWS.slice(1).map((row) => row.replaceAll('.', '-'))]
    expect(puzzlesIn(`A\n${dashed.join('\n')}`)).toMatchObject([{ about: { title: 'A' } }])
    expect(puzzlesIn(`${GRID}\n\nThe end`)[0]?.about).toEqual({})
  })
})

describe('blank lines in a grid', () => {
  const apart = (...sizes: number[]): string => {
    let from = 0
    return sizes.map((size) => ROWS.slice(from, (from += size)).join('\n')).join('\n\n')
  }

  it('may be several between two boxes, and after it', () => {
    const gaps = [0, 3, 6].map((at) => ROWS.slice(at, at + 3).join('\n')).join('\n\n\n')
    expect(givensIn(`${gaps}\n\n\n`)).toEqual([GIVENS])
    expect(givensIn(`Title\n\n${apart(3, 3, 3)}`)).toEqual([GIVENS])
  })

  it('count rows of dashes, where these are empty cells', () => {
    const dashed = ROWS.map((row) => row.replaceAll('.', '-')).with(1, '---------')
    const text = [0, 3, 6].map((at) => dashed.slice(at, at + 3).join('\n')).join('\n\n')
    expect(puzzlesIn(text)[0]?.givens.slice(9, 18)).toEqual(Array(9).fill(-1))
    const one = `${dashed.slice(0, 3).join('\n')}\n\n${dashed.slice(3).join('\n')}`
    expect(faultsIn(one)).toEqual([{ code: 'gapInGrid', line: 4, params: { row: 3 } }])
  })

  it('do not count borders of nine dashes as rows', () => {
    const text = [0, 3, 6].map((at) => ROWS.slice(at, at + 3).join('\n')).join('\n---------\n')
    expect(givensIn(text)).toEqual([GIVENS])
    expect(givensIn(text.replaceAll('---------', '\n---------\n'))).toEqual([GIVENS])
  })

  it('stand elsewhere than between boxes: that is named before anything else', () =>
    expect(
      faultsIn(apart(3, 1, 5), { format: 'grid' }).map(({ code, params }) => [code, params]),
    ).toEqual([
      ['rowCount', { count: 4 }],
      ['rowCount', { count: 5 }],
    ]))
})

describe('a row that is none', () => {
  it('is shown without the spaces around it, and cut after 20 signs', () => {
    const shown = (row: string): unknown => {
      const [fault] = faultsIn(withRow(3, row))
      return fault && 'shown' in fault.params ? fault.params.shown : null
    }
    expect(shown('   53..7...   ')).toBe('53..7...')
    expect(shown('x'.repeat(20))).toBe('x'.repeat(20))
    expect(shown(`${'🌳'.repeat(20)}x`)).toBe(`${'🌳'.repeat(20)}…`)
  })

  it('is the first of nine, if the others are eight and it has empty cells', () => {
    expect(faultsIn(withRow(0, '.3..5..4'), { format: 'grid' })).toEqual([
      { code: 'rowCells', line: 1, params: { row: 1, count: 8, shown: '.3..5..4' } },
    ])
    expect(faultsIn(withRow(0, 'The title'))).toEqual([
      { code: 'rowCount', line: 2, params: { count: 8 } },
    ])
  })
})

describe('letters that are noted', () => {
  it('are notes of their cell, in which nothing is given', () => {
    const [puzzle] = puzzlesIn(withRow(0, '12 3 . . 5 . . 4 .'))
    expect(puzzle).toMatchObject({ givens: GIVENS, placed: null })
    expect(puzzle?.written.slice(0, 3)).toBe('.3.')
    expect(puzzle?.candidates?.filter((mask) => mask !== 0)).toEqual([0b11])
  })
})
