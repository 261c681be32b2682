import { describe, expect, it } from 'vitest'
import { withoutTrailingSpaces, cellsOfField } from '../../../src/formats/line/cells-of-field.ts'
import { fieldsOf, gridOf, separatorOf } from '../../../src/formats/line/fields.ts'
import { kindOfLine } from '../../../src/formats/line/kind-of-line.ts'
import { readDigits } from '../../../src/formats/line/read-digits.ts'
import { readLine } from '../../../src/formats/line/read-line.ts'
import { headerOf } from '../../../src/formats/line/table-header.ts'
import { faultsIn, puzzlesIn } from '../../support/read-file.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const faultOf = (line: string): unknown => {
  const read = readLine(line, { letters: null, context: '' })
  return read.ok ? null : [read.reason.code, read.reason.params]
}
const textsOf = (...[line, separator]: Parameters<typeof fieldsOf>): string[] =>
  fieldsOf(line, separator).map(({ text }) => text)

describe('the columns of a line', () => {
  it('have no spaces around them, unless these are cells', () => {
    expect(textsOf(' a ; b;;c', ';')).toEqual(['a', 'b', '', 'c'])
    expect(textsOf(`a;${' '.repeat(81)}`, ';')).toEqual(['a', ' '.repeat(81)])
  })

  it('may stand in quotes, within which nothing divides them', () => {
    expect(textsOf('"a;b";c', ';')).toEqual(['a;b', 'c'])
    expect(textsOf('a; "b" ;"c ""d"""', ';')).toEqual(['a', 'b', 'c "d"'])
    expect(textsOf('"";""""', ';')).toEqual(['', '"'])
    expect(textsOf('a;"', ';')).toEqual(['a', '"'])
    expect(textsOf('"a;b', ';')).toEqual(['"a;b'])
    expect(textsOf('5";6";7', ';')).toEqual(['5";6"', '7'])
  })

  it('may be divided by any number of spaces and tabs', () =>
    expect(textsOf('  a \t b  "c" d"  "e ', ' ')).toEqual(['a', 'b', 'c', 'd"', '"e']))

  it.each([
    ['\t', `a\t${PUZZLE}`],
    [';', `a;${PUZZLE}`],
    [',', `a,${PUZZLE}`],
    [':', `a:${PUZZLE}`],
    ['#', `${PUZZLE}#a`],
    [' ', `a ${PUZZLE}`],
    [' ', `a\u00a0${PUZZLE}`],
    [',', `"${PUZZLE}"`],
    [';', `a,b;${PUZZLE};"c"`],
    [';', `a;b,${PUZZLE},c;${SOLUTION}`],
  ])('are divided by “%s”, the surest sign that leaves 81 cells: %s', (separator, line) =>
    expect(separatorOf(line)).toBe(separator),
  )

  it.each(['', 'a;b', PUZZLE.slice(1), `${PUZZLE}x`, `a;${PUZZLE.slice(1)}`, `"a"`])(
    'are none in %j',
    (line) => expect(separatorOf(line)).toBeNull(),
  )
})

describe('81 cells', () => {
  it('are letters and empty ones, with no other sign among them', () => {
    expect(gridOf(PUZZLE)?.cells.join('')).toBe(PUZZLE)
    expect(gridOf(`|${PUZZLE.slice(1)}`)).toBeNull()
    expect(gridOf(PUZZLE.slice(1))).toBeNull()
    expect(gridOf(`${PUZZLE}1`)).toBeNull()
  })

  it('may have spaces after them, and as many placed letters', () => {
    expect(gridOf(`${PUZZLE}   `)).toEqual({ cells: [...PUZZLE], placed: null })
    const grid = gridOf(`+1${PUZZLE.slice(1)}   `)
    expect(grid?.cells).toEqual([...PUZZLE])
    expect(grid?.placed).toEqual(['1', ...Array<string>(80).fill('')])
    const read = readLine(`+1${PUZZLE.slice(1)}   `, { letters: null, context: '' })
    expect(read.ok && read.value.placed).toHaveLength(81)
  })

  it('keep spaces among them, and lose none before the 81st', () => {
    expect(withoutTrailingSpaces([...'ab  '])).toEqual([...'ab  '])
    expect(withoutTrailingSpaces([...PUZZLE, ' ', '1'])).toHaveLength(83)
    expect(withoutTrailingSpaces([...PUZZLE, ' ', '\t'])).toEqual([...PUZZLE])
  })

  it('may be placed: a plus before a letter is no cell', () => {
    expect(cellsOfField('1+2.+')).toEqual({
      cells: ['1', '.', '.', '+'],
      placed: ['', '2', '', ''],
    })
    expect(cellsOfField('+.1')).toEqual({ cells: ['+', '.', '1'], placed: ['', '', ''] })
    expect(cellsOfField('12.')).toEqual({ cells: ['1', '2', '.'], placed: null })
  })

  it('of digits are read at once, and any other line is not', () => {
    expect(readDigits(PUZZLE)).toMatchObject({ written: PUZZLE, about: {}, solution: null })
    expect(readDigits(PUZZLE)?.givens.slice(0, 5)).toEqual([-1, 2, -1, -1, 4])
    for (const line of [
      PUZZLE.slice(1),
      `${PUZZLE}.`,
      `A${PUZZLE.slice(1)}`,
      `:${PUZZLE.slice(1)}`,
    ])
      expect(readDigits(line)).toBeNull()
    expect(readDigits('1'.repeat(40) + '9'.repeat(41))?.givens.slice(39, 41)).toEqual([0, 8])
  })

  it('of spaces are a puzzle, and fewer a blank line', () => {
    expect(kindOfLine(' '.repeat(81))).toBe('puzzle')
    expect(kindOfLine(' '.repeat(80))).toBe('blank')
    expect([' x', '# x', '', '\t'].map(kindOfLine)).toEqual(['puzzle', 'comment', 'blank', 'blank'])
  })
})

describe('what is said of a line that is no puzzle', () => {
  it('counts its columns as a table has them', () => {
    const short = PUZZLE.slice(1)
    const columns = (count: number, longest = 80): unknown => [
      'noPuzzleColumn',
      { columns: count, longest },
    ]
    expect(faultOf(`7, ${short} `)).toEqual(columns(2))
    expect(faultOf(`7\t${short}\t`)).toEqual(columns(3))
    expect(faultOf(`7;a;${short}`)).toEqual(columns(3))
    expect(faultOf(`  7   ${short}`)).toEqual(columns(2))
    expect(faultOf(`7 8 ${short}`)).toEqual(columns(3))
    expect(faultOf(';')).toEqual(columns(2, 0))
  })

  it('counts its cells where it has no columns', () => {
    expect(faultOf(PUZZLE.slice(2))).toEqual(['tooFewCells', { count: 79 }])
    expect(faultOf('1 3 5')).toEqual(['lostSpaces', { count: 5 }])
    expect(faultOf('1'.repeat(162))).toEqual(['joinedPuzzles', { count: 2 }])
    expect(faultOf('1'.repeat(163))).toEqual(['tooManyCells', { count: 163 }])
    expect(faultOf('1 3 5 7 9')).toEqual(['loneRow', {}])
  })
})

describe('the candidates of all cells in one line', () => {
  const all = (first: string): string => `${first}${'.'.repeat(9)}${'123456789'.repeat(79)}`
  const read = (line: string) => {
    const puzzle = readLine(line, { letters: null, context: '' })
    return puzzle.ok ? puzzle.value : puzzle.reason
  }

  it('may leave a cell empty, give one digit, or note several', () => {
    expect(read(all('..3......'))).toMatchObject({ written: `3${'.'.repeat(80)}` })
    const noted = read(all('..3.5....'))
    expect(noted).toMatchObject({ written: '.'.repeat(81) })
    expect('candidates' in noted && noted.candidates?.slice(0, 3)).toEqual([0b10100, 0, 511])
  })

  it('are no candidates where a digit is not at its place', () =>
    expect(read(all('.3.......'))).toMatchObject({ code: 'joinedPuzzles', params: { count: 9 } }))
})

describe('the header of a table', () => {
  const NAMES: Readonly<Record<string, string>> = {
    id: 'id nr no number hash',
    title: 'title name',
    author: 'author',
    description: 'description',
    comment: 'comment comments note notes',
    date: 'date',
    source: 'source',
    url: 'url link',
    level: 'level difficulty band',
    rating: 'rating se er se_er',
  }

  it.each(Object.entries(NAMES))('may call the %s: %s', (part, names) => {
    for (const name of names.split(' ')) {
      const [puzzle] = puzzlesIn(`puzzle,${name}\n${PUZZLE},so\n`)
      expect(puzzle?.about, name).toEqual({ [part]: 'so' })
    }
  })

  it('may call the puzzle, its solution and what was placed by several names', () => {
    for (const name of 'puzzle puzzles quiz quizzes sudoku sudokus grid givens'.split(' '))
      expect(puzzlesIn(`x,${name.toUpperCase()}\nso,${PUZZLE}\n`)[0]?.written, name).toBe(PUZZLE)
    for (const name of ['solution', 'solutions', 'solved', 'answer'])
      expect(puzzlesIn(`puzzle,${name}\n${PUZZLE},${SOLUTION}\n`)[0]?.solution?.[0]).toBe(0)
    for (const name of ['placed', 'state'])
      expect(
        puzzlesIn(`puzzle,${name}\n${PUZZLE},1${'.'.repeat(80)}\n`)[0]?.placed?.slice(0, 2),
      ).toEqual([0, -1])
  })

  it.each([
    ['puzzle;x', ';'],
    ['puzzle,x', ','],
    ['puzzle\tx', '\t'],
    ['puzzle solution', ' '],
    ['puzzle', ' '],
    ['a,b;puzzle', ';'],
    ['"puzzle",b', ','],
  ])('is known by the name of the puzzle: %s', (line, separator) =>
    expect(headerOf(line)?.separator).toBe(separator),
  )

  it.each(['id;solution', 'Puzzle 12', 'the puzzle', '', 'puzzles: all'])('is not %j', (line) =>
    expect(headerOf(line)).toBeNull(),
  )
})

describe('a row below a header', () => {
  const aboutOf = (header: string, row: string): unknown =>
    puzzlesIn(`${header}\n${row}\n`)[0]?.about

  it('says nothing where its column is empty', () =>
    expect(aboutOf('id,puzzle,title,x', `,${PUZZLE},,`)).toEqual({}))

  it('is about the first of two columns of the same kind', () =>
    expect(aboutOf('title,puzzle,name', `May,${PUZZLE},June`)).toEqual({ title: 'May' }))

  it('has what no header names in its comment', () => {
    expect(aboutOf('puzzle,notes,clues,', `${PUZZLE},fine,30,more,beyond`)).toEqual({
      comment: 'fine; clues: 30; more; beyond',
    })
    expect(aboutOf('puzzle,clues', `${PUZZLE},30`)).toEqual({ comment: 'clues: 30' })
  })

  it('may end before its last columns', () => {
    expect(puzzlesIn(`puzzle,solution,id\n${PUZZLE}\n`)).toMatchObject([
      { solution: null, placed: null, about: {} },
    ])
  })

  it('has placed digits in their own column, or by a plus in the puzzle', () => {
    const [puzzle] = puzzlesIn(`puzzle,placed\n+1${PUZZLE.slice(1)},\n`)
    expect(puzzle?.placed?.[0]).toBe(0)
  })

  it('has a solution and a state of 81 cells, or none', () => {
    const short = SOLUTION.slice(1)
    for (const row of [`${PUZZLE},${short},`, `${PUZZLE},,${short}`, `${PUZZLE},${SOLUTION}1,`])
      expect(faultsIn(`puzzle,solution,state\n${row}\n`)).toEqual([
        { code: 'solutionShape', line: 2, params: {} },
      ])
  })

  it('is named with the column that it lacks, by its name in the header', () => {
    expect(faultsIn('a,b,Quiz\n1,2\n')).toEqual([
      { code: 'columnMissing', line: 2, params: { name: 'Quiz', column: 3 } },
    ])
    expect(faultsIn('a,Quiz\n1,123\n')).toEqual([
      { code: 'columnCells', line: 2, params: { name: 'Quiz', count: 3 } },
    ])
  })

  it('is read by the header of its own table', () => {
    expect(aboutOf('id,puzzle', `1,${PUZZLE}`)).toEqual({ id: '1' })
    expect(aboutOf('title,puzzle', `1,${PUZZLE}`)).toEqual({ title: '1' })
    expect(puzzlesIn(`1,${PUZZLE}\n`)[0]?.about).toEqual({ comment: '1' })
  })
})
