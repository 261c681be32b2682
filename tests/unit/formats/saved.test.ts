import { describe, expect, it } from 'vitest'
import { readIpuz } from '../../../src/formats/ipuz/read-ipuz.ts'
import {
  attributesOf,
  elementText,
  xmlEscaped,
  xmlText,
} from '../../../src/formats/opensudoku/xml-text.ts'
import { readGame } from '../../../src/formats/opensudoku/read-game.ts'
import { kindOfSave, readSave } from '../../../src/formats/sdk/read-save.ts'
import { isHeaderLine, sectionOf } from '../../../src/formats/sdk/sdk-line.ts'
import type { Fault } from '../../../src/formats/fault.ts'
import type { ReadPuzzle } from '../../../src/formats/read-puzzle.ts'
import type { Result } from '../../../src/kit/result.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const ROWS: readonly string[] = PUZZLE.match(/.{9}/g) ?? []
const GRID = ROWS.join('\n')
const GREATJOBI = [...'GREATJOBI']

const asTyped = { letters: null, context: '' }
function valueOf(read: Result<ReadPuzzle, Fault>): ReadPuzzle {
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  return read.value
}
const reasonOf = (read: Result<ReadPuzzle, Fault>): Fault | null => (read.ok ? null : read.reason)

describe('a line of a saved game', () => {
  it.each(['#AAda', '#D', '#C so', '#B2026', '#SPaper', '#Leasy', '#Uhttp://x'])(
    'is about the puzzle: %s',
    (line) => expect(isHeaderLine(line)).toBe(true),
  )
  it.each(['# A', '#Xso', '#a', 'A', ' #AAda', 'so #AAda', ''])('is not about it: %j', (line) =>
    expect(isHeaderLine(line)).toBe(false),
  )
  it.each([
    ['[Puzzle]', 'puzzle'],
    ['  [STATE]  ', 'state'],
    ['[x]', 'x'],
  ])('opens a section: %s', (line, section) => expect(sectionOf(line)).toBe(section))
  it.each(['[Puzzle', 'Puzzle]', '[]', '[Puzzle 1]', '[1]', 'a [Puzzle]', '[Puzzle] b'])(
    'opens none: %s',
    (line) => expect(sectionOf(line)).toBeNull(),
  )
})

describe('a saved game', () => {
  const read = (text: string): Result<ReadPuzzle, Fault> => readSave(text, asTyped)

  it('is a comment where it has nothing else', () => {
    expect(kindOfSave('#AAda\n\n  \n# so')).toBe('comment')
    expect(kindOfSave(`#AAda\n${ROWS[0]}`)).toBe('puzzle')
    expect(kindOfSave('[State]')).toBe('puzzle')
  })

  it('may have comments, blank lines and borders among its rows', () => {
    const text = `# so\n\n+---+\n${ROWS.slice(0, 3).join('\n')}\n|---+---|\n# in between\n \n${ROWS.slice(3).join('\n')}`
    expect(valueOf(read(text))).toMatchObject({ written: PUZZLE, placed: null, about: {} })
  })

  it('may have nine dashes for a row of empty cells', () => {
    const rows = ROWS.with(4, '---------')
    expect(valueOf(read(rows.join('\n'))).givens.slice(36, 45)).toEqual(Array(9).fill(-1))
  })

  it('holds what its state has in the empty cells as placed', () => {
    const state = ['137256849', ...ROWS.slice(1)].join('\n')
    const { placed, givens } = valueOf(read(`[Puzzle]\n${GRID}\n[State]\n${state}`))
    expect(givens[1]).toBe(2)
    expect(placed?.slice(0, 10)).toEqual([0, -1, 6, 1, -1, 5, 7, -1, 8, -1])
    const bare = state.replace('3', '.')
    expect(reasonOf(read(`[Puzzle]\n${GRID}\n[State]\n${bare}`))).toMatchObject({
      code: 'stateDiffers',
    })
  })

  it('names where its state differs, in the last row too', () => {
    const last = `${GRID.slice(0, -2)}3.`
    expect(reasonOf(read(`[Puzzle]\n${GRID}\n[State]\n${last}`))).toEqual({
      code: 'stateDiffers',
      params: { row: 9, column: 8 },
      line: 19,
    })
  })

  it('names a row that is none, with its number and its beginning', () => {
    const long = 'no row but a very long text'
    expect(reasonOf(read(`#AAda\n[Puzzle]\n${ROWS[0]}\n${ROWS[1]}\n  ${long}  `))).toEqual({
      code: 'rowCells',
      params: { row: 3, count: 21, shown: long.slice(0, 20) },
      line: 4,
    })
    expect(reasonOf(read(`so\n${GRID}`))).toMatchObject({ params: { row: 1 }, line: 0 })
  })

  it('names the section that has not nine rows, at its first row', () => {
    const short = ROWS.slice(1).join('\n')
    expect(reasonOf(read(`[Puzzle]\n${GRID}\n[State]\n\n${short}`))).toEqual({
      code: 'rowCount',
      params: { count: 8 },
      line: 12,
    })
    expect(reasonOf(read(`\n${short}`))).toEqual({
      code: 'rowCount',
      params: { count: 8 },
      line: 1,
    })
    expect(reasonOf(read(`[State]\n${GRID}`))).toEqual({
      code: 'sectionMissing',
      params: { section: 'Puzzle' },
      line: 0,
    })
  })

  it('is read in the letters that are named', () =>
    expect(valueOf(readSave(GRID, { letters: GREATJOBI, context: '' })).letters).toEqual(GREATJOBI))
})

describe('a text of XML', () => {
  it('has its references resolved, by name and by number', () => {
    expect(xmlText('&lt;&gt;&amp;&quot;&apos;')).toBe('<>&"\'')
    expect(xmlText('&#65;&#x41;&#X1f333;&#xe9;')).toBe('AA🌳é')
  })

  it.each(['&', '&;', '&x', '&#;', '&#0;', '&#x0;', '&#x110000;', '&#1114112;', '&nbsp;', '& lt;'])(
    'keeps what is no reference: %s',
    (text) => expect(xmlText(text)).toBe(text),
  )

  it('takes the last character that there is', () =>
    expect(xmlText('&#x10ffff;&#1114111;')).toBe('\u{10ffff}\u{10ffff}'))

  it('is written so that it may stand in an attribute', () => {
    expect(xmlEscaped('<a> & "b"\n\r\t\'')).toBe("&#60;a&#62; &#38; &#34;b&#34;&#10;&#13;&#9;'")
    expect(xmlText(xmlEscaped('<a> & "b"\n\r\t'))).toBe('<a> & "b"\n\r\t')
  })

  it('has attributes in quotes of both kinds, with or without spaces around the sign', () => {
    const tag = '<game a="1 &amp; 2" b=\'"3"\'\n_c.d-e:f = "" a1="x" 2b="no" g=h/>'
    expect([...attributesOf(tag)]).toEqual([
      ['a', '1 & 2'],
      ['b', '"3"'],
      ['_c.d-e:f', ''],
      ['a1', 'x'],
    ])
  })

  it('has the text of an element, or none', () => {
    expect(elementText('<a><b> x &lt; </b></a><b>y</b>', 'b')).toBe('x <')
    expect(elementText('</b><b>x</b>', 'b')).toBe('x')
    expect(elementText('<b>x', 'b')).toBe('')
    expect(elementText('x</b>', 'b')).toBe('')
    expect(elementText('', 'b')).toBe('')
  })
})

describe('a game of OpenSudoku', () => {
  const digits = PUZZLE.replaceAll('.', '0')
  const read = (data: string, context = ''): Result<ReadPuzzle, Fault> =>
    readGame(`<game data="${data}"/>`, { letters: null, context })
  const cells = (first: string, others = '0|0|1|'): string => first + others.repeat(80)

  it('is 81 digits, no more and no fewer', () => {
    expect(valueOf(read(digits)).written).toBe(digits)
    for (const data of [digits.slice(1), `${digits}0`, `${digits.slice(1)}x`])
      expect(reasonOf(read(data))?.code).toBe('gameData')
  })

  it('has a digit that is given where the cell is fixed, and placed where it is not', () => {
    const game = valueOf(read(`version: 3\n${cells('5|0|0|6|0|1|', '0|0|1|').slice(0, -6)}`))
    expect(game.givens.slice(0, 3)).toEqual([4, -1, -1])
    expect(game.placed?.slice(0, 3)).toEqual([-1, 5, -1])
    expect(game.written.startsWith('5..')).toBe(true)
    expect(valueOf(read(`version: 3\n${cells('0|0|0|')}`))).toMatchObject({ placed: null })
  })

  it('has notes of both kinds together, and no colour among them', () => {
    const five = valueOf(read(`version: 5\n${cells('0|1|2|511|1|', '0|0|0|0|1|')}`))
    expect(five.candidates?.slice(0, 2)).toEqual([0b11, 0])
    const four = valueOf(read(`version: 4\n${cells('0|0|256|1|', '0|0|0|1|')}`))
    expect(four.candidates?.[0]).toBe(0b100000000)
    const one = valueOf(read(`version: 1\n${cells('0|2,3,|1|', '0|-|1|')}`))
    expect(one.candidates?.slice(0, 2)).toEqual([0b110, 0])
  })

  it.each([
    `version: 0\n${cells('0|0|1|')}`,
    `version: 33\n${cells('0|0|1|')}`,
    `version: 3 ${cells('0|0|1|')}`,
    `version: 3\n${cells('10|0|1|')}`,
    `version: 3\n${cells('a5|0|1|')}`,
    `version: 3\n${cells('5|0|10|')}`,
    `version: 3\n${cells('5|0|x1|')}`,
    `version: 3\n${cells('5|0|')}`,
    `xversion: 3\n${cells('0|0|1|')}`,
    '',
  ])('%#: is refused where its cells are no cells', (data) =>
    expect(reasonOf(read(data))).toEqual({ code: 'gameData', params: {}, line: 0 }),
  )

  it('says what stands before all games', () => {
    const names = 'name author description comment created source level sourceURL'.split(' ')
    const head = names.map((name) => `<${name}>${name}!</${name}>`)
    expect(valueOf(read(digits, head.join('\n'))).about).toEqual({
      title: 'name!',
      author: 'author!',
      description: 'description!',
      comment: 'comment!',
      date: 'created!',
      source: 'source!',
      level: 'level!',
      url: 'sourceURL!',
    })
    expect(valueOf(read(digits, '<name> </name>')).about).toEqual({})
  })

  it('is no other element', () => {
    expect(reasonOf(readGame('<games data="1">', asTyped))).toEqual({
      code: 'xmlUnknown',
      params: { root: 'games' },
      line: 0,
    })
    expect(reasonOf(readGame('no tag <game>', asTyped))).toMatchObject({ params: { root: '' } })
  })
})

describe('a document of ipuz', () => {
  const rows = (text: string): unknown[][] =>
    (text.match(/.{9}/g) ?? []).map((row) =>
      Array.from(row, (sign) => (sign === '.' ? 0 : Number(sign))),
    )
  const base = { kind: ['http://ipuz.org/sudoku#1'], puzzle: rows(PUZZLE) }
  const read = (more: object): Result<ReadPuzzle, Fault> =>
    readIpuz(JSON.stringify({ ...base, ...more }), asTyped)

  it.each([
    'http://ipuz.org/sudoku',
    'https://ipuz.org/sudoku#1',
    'http://ipuz.org/sudoku#12',
    ' http://ipuz.org/sudoku ',
  ])('is of the kind %j', (kind) => {
    expect(read({ kind }).ok).toBe(true)
    expect(read({ kind: ['http://ipuz.org/crossword', kind] }).ok).toBe(true)
  })

  it.each([
    'http://ipuz.org/sudoku#',
    'http://ipuz.org/sudoku#1x',
    'http://ipuz.org/sudokus',
    'see http://ipuz.org/sudoku',
    'ftp://ipuz.org/sudoku',
    'http://ipuz.org/sudoku/diagonal#1',
  ])('is not of the kind %j', (kind) =>
    expect(reasonOf(read({ kind }))).toMatchObject({ code: 'ipuzKind', params: { kind } }),
  )

  it('has all its kinds in its refusal, as far as they are short', () => {
    expect(reasonOf(read({ kind: ['a', 'b'] }))?.params).toEqual({ kind: 'a b' })
    expect(reasonOf(read({ kind: 'x'.repeat(99) }))?.params).toEqual({ kind: 'x'.repeat(80) })
  })

  it('may stand in the brackets of version 1, with nothing around them', () => {
    const text = JSON.stringify(base)
    expect(readIpuz(`ipuz(${text})`, asTyped).ok).toBe(true)
    for (const odd of [`x ipuz(${text})`, `ipuz(${text}) x`, `(${text})`, `ipuz(${text}`])
      expect(reasonOf(readIpuz(odd, asTyped))?.code).toBe('jsonBroken')
  })

  it('has a solution where that is a grid, without an empty cell', () => {
    expect(valueOf(read({})).solution).toBeNull()
    expect(valueOf(read({ solution: rows(SOLUTION) })).solution?.slice(0, 3)).toEqual([0, 2, 6])
    expect(valueOf(read({ solution: [1] })).solution).toBeNull()
    expect(reasonOf(read({ solution: rows(PUZZLE) }))?.code).toBe('solutionShape')
  })

  it('holds what was saved in empty cells as placed', () => {
    const saved = rows(SOLUTION).with(8, ['x', [1], null, '', 0, '0', ...Array<number>(3).fill(0)])
    const { placed } = valueOf(read({ saved: rows(SOLUTION) }))
    expect(placed?.slice(0, 4)).toEqual([0, -1, 6, 1])
    expect(read({ saved: saved.with(8, Array(9).fill([1])) }).ok).toBe(true)
    expect(valueOf(read({ saved: 'none' })).placed).toBeNull()
    expect(valueOf(read({ saved: rows(PUZZLE) })).placed).toBeNull()
  })

  it('has a cell as a letter with or without spaces around it, and no longer text', () => {
    const first = (cell: unknown): Result<ReadPuzzle, Fault> =>
      read({ puzzle: [[cell, ...rows(PUZZLE)[0]!.slice(1)], ...rows(PUZZLE).slice(1)] })
    expect(valueOf(first(' 7 ')).givens[0]).toBe(6)
    expect(valueOf(first({ given: ' ' })).givens[0]).toBe(-1)
    for (const cell of ['77', true, [], ['7'], { given: [7] }, { value: '77' }])
      expect(reasonOf(first(cell))?.code).toBe('cellShape')
    const last = rows(PUZZLE).with(5, [0, 0, 0, 0, 0, 0, 0, 77, 0])
    expect(reasonOf(read({ puzzle: last }))?.params).toEqual({ row: 6, column: 8 })
  })

  it('takes its letters from the document, unless a reader names some', () => {
    const empty = rows('.'.repeat(81))
    expect(valueOf(read({ puzzle: empty, charset: ' GREATJOBI ' })).letters).toEqual(GREATJOBI)
    const named = readIpuz(JSON.stringify({ ...base, puzzle: empty, charset: 'GREATJOBI' }), {
      letters: [...'ABCDEFGHI'],
      context: '',
    })
    expect(valueOf(named).letters).toEqual([...'ABCDEFGHI'])
    const some = rows('.'.repeat(81)).with(0, ['X', ...Array<number>(8).fill(0)])
    expect(valueOf(read({ puzzle: some, charset: 'GREATJOBI' })).letters).toEqual(['X'])
    for (const charset of ['GREATJOBIX', 'GREATJOBG', '', 7])
      expect(valueOf(read({ puzzle: empty, charset })).letters.join('')).toBe('123456789')
  })

  it('says nothing of what is empty', () =>
    expect(valueOf(read({ title: '', author: '  ', notes: null, date: [] })).about).toEqual({}))

  it('may have empty fields of other rules', () => {
    for (const rule of ['cages', 'zones', 'showoperators']) {
      expect(reasonOf(read({ [rule]: [1] }))).toMatchObject({ params: { names: [rule] } })
      expect(read({ [rule]: {} }).ok).toBe(true)
    }
    expect(read({ boxes: true }).ok).toBe(true)
  })

  it('is refused where it is longer than any sudoku', () => {
    const text = JSON.stringify(base)
    expect(readIpuz(text.padEnd(1_048_575, ' '), asTyped).ok).toBe(true)
    expect(reasonOf(readIpuz(text.padEnd(1_048_576, ' '), asTyped))).toMatchObject({
      code: 'tooLong',
      params: { limit: 1_048_575 },
    })
  })
})
