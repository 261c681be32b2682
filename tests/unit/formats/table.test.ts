import { describe, expect, it } from 'vitest'
import { faultsIn, puzzlesIn, readFile } from '../../support/read-file.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const SYMBOLS = Array.from(SOLUTION, (digit) => Number(digit) - 1)

describe('a table with a header', () => {
  it.each([
    ['puzzle,solution', ','],
    ['Quizzes;Solutions', ';'],
    ['grid\tanswer', '\t'],
    ['sudoku solved', ' '],
  ])('%s has puzzle and solution in their columns', (header, separator) => {
    const [puzzle] = puzzlesIn(`${header}\n${PUZZLE}${separator}${SOLUTION}\n`)
    expect(puzzle).toMatchObject({ written: PUZZLE, solution: SYMBOLS, about: {} })
  })

  it('says what the other columns are, and keeps those it does not know by name', () => {
    const header = 'no,givens,title,author,difficulty,se,date,source,link,description,notes,clues'
    const row = `4,${PUZZLE},May,Ada,easy,1.2,today,paper,http://x,"so, so",fine,30`
    expect(puzzlesIn(`${header}\n${row}`)[0]?.about).toEqual({
      id: '4',
      title: 'May',
      author: 'Ada',
      level: 'easy',
      rating: '1.2',
      date: 'today',
      source: 'paper',
      url: 'http://x',
      description: 'so, so',
      comment: 'fine; clues: 30',
    })
  })

  it('may have two full or two open columns beside the puzzle', () => {
    const text = `id,puzzle,state\n1,${PUZZLE},${SOLUTION}`
    expect(puzzlesIn(text)[0]?.placed).toEqual(SYMBOLS)
    const other = `start,puzzle\n${PUZZLE},${PUZZLE}`
    expect(puzzlesIn(other)).toMatchObject([{ written: PUZZLE, about: {} }])
  })

  it('in another language is passed over, when it has as many columns as the row after it', () => {
    expect(puzzlesIn(`Nr.;Rätsel\n1;${PUZZLE}`)).toMatchObject([{ about: { comment: '1' } }])
    expect(faultsIn(`Nr.;Rätsel;x\n1;${PUZZLE}`)).toEqual([
      { code: 'noPuzzleColumn', line: 1, params: { columns: 3, longest: 6 } },
    ])
    expect(faultsIn(`1;2\n1;${PUZZLE}`)).toEqual([
      { code: 'noPuzzleColumn', line: 1, params: { columns: 2, longest: 1 } },
    ])
  })

  it('counts the header as a line, and blank lines and comments after it', () => {
    const read = readFile(`# list\n\npuzzle;x\n\n${PUZZLE};1\n# end\n`)
    expect(read.entries.map(({ line }) => line)).toEqual([5])
    expect(read.passedOver).toEqual(['# list', '', '', '# end'])
  })

  it.each([
    [`${PUZZLE}`, 'columnMissing', { name: 'puzzle', column: 2 }],
    [`1,${PUZZLE.slice(1)}`, 'columnCells', { name: 'puzzle', count: 80 }],
    [`1,${PUZZLE},${SOLUTION.slice(1)}`, 'solutionShape', {}],
    [`1,${PUZZLE},${SOLUTION.replace('1', '.')}`, 'solutionShape', {}],
    [`1,${'x'.repeat(4096)}`, 'tooLong', { limit: 4095 }],
    [`1,\ufffd`, 'notText', {}],
  ])('names what is wrong in a row: %s', (row, code, params) =>
    expect(faultsIn(`id,puzzle,solution\n1,${PUZZLE},\n${row}\n`)).toEqual([
      { code, line: 3, params },
    ]),
  )
})

describe('a table without a header', () => {
  it('has the one column of 81 characters as its puzzle', () =>
    expect(puzzlesIn(`1;${PUZZLE};easy\n2;${PUZZLE};hard\n`).map(({ about }) => about)).toEqual([
      { comment: '1 easy' },
      { comment: '2 hard' },
    ]))

  it('may be forced', () => {
    expect(puzzlesIn(`${PUZZLE}\n`, { format: 'csv' })).toHaveLength(1)
    expect(faultsIn('a\nb\n', { format: 'csv' }).map(({ line }) => line)).toEqual([1, 2])
    expect(faultsIn('a', { format: 'csv' }).map(({ line }) => line)).toEqual([1])
  })
})
