import { describe, expect, it } from 'vitest'
import { decompress } from '../../../src/formats/f-puzzles/lz-string.ts'
import type { Part, Writer } from '../../../src/formats/format.ts'
import { FORMATS } from '../../../src/formats/formats.ts'
import type { FormatName } from '../../../src/formats/formats.ts'
import { lossesOf } from '../../../src/formats/losses.ts'
import type { ReadPuzzle } from '../../../src/formats/read-puzzle.ts'
import { stateOf } from '../../../src/formats/state-of.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const SOLUTION = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
const ROWS = PUZZLE.match(/.{9}/g) ?? []
const BOXES = ROWS.map((row) => row.match(/.{3}/g) ?? [])
const symbolsOf = (text: string): number[] =>
  Array.from(text, (sign) => (sign === '.' ? -1 : Number(sign) - 1))

const plain: ReadPuzzle = {
  letters: [...'123456789'],
  givens: symbolsOf(PUZZLE),
  placed: null,
  candidates: null,
  solution: null,
  about: {},
  written: PUZZLE,
}
const nothing = symbolsOf('.'.repeat(81))
/** 1 is placed in the first cell, 2 and 7 are noted in the third, 6 alone in the fourth. */
const begun: ReadPuzzle = {
  ...plain,
  placed: nothing.with(0, 0),
  candidates: nothing
    .map(() => 0)
    .with(2, 0b1000010)
    .with(3, 0b100000),
  solution: symbolsOf(SOLUTION),
  about: {
    id: '7',
    title: 'May  or\nJune',
    author: 'Ada "A"',
    description: 'so, so',
    comment: 'a <b> & "c"\n\td',
    date: '2026',
    source: 'Paper',
    url: 'http://x',
    level: 'easy',
    rating: '1.2',
  },
}
const inLetters: ReadPuzzle = { ...plain, letters: [...'GREATJOBI'] }
const letters = PUZZLE.replaceAll(/\d/g, (digit) => 'GREATJOBI'[Number(digit) - 1] ?? '')

const write = (name: FormatName, puzzle: ReadPuzzle): string => FORMATS[name].write.write(puzzle)
const fileOf = (name: FormatName, puzzle: ReadPuzzle): string => {
  const { begin, end } = FORMATS[name].write
  return `${begin}${write(name, puzzle)}${end}`
}

describe('what is written of a puzzle', () => {
  it('as a line is its givens in its letters', () => {
    expect(fileOf('line', begun)).toBe(`${PUZZLE}\n`)
    expect(fileOf('line', inLetters)).toBe(`${letters}\n`)
  })

  it('in a collection is its givens in digits, with noughts', () =>
    expect(fileOf('sdm', inLetters)).toBe(`${PUZZLE.replaceAll('.', '0')}\n`))

  it('for HoDoKu has + before what was placed', () => {
    expect(fileOf('hodoku', begun)).toBe(`+1${PUZZLE.slice(1)}\n`)
    expect(fileOf('hodoku', { ...inLetters, placed: begun.placed })).toBe(`+G${letters.slice(1)}\n`)
  })

  it('in a table is a row of all that is known, in quotes where that has spaces, commas or quotes', () =>
    expect(fileOf('csv', begun)).toBe(
      [
        'puzzle,placed,solution,id,title,author,description,comment,date,source,url,level,rating',
        `${PUZZLE},1${'.'.repeat(80)},${SOLUTION},7,"May or June","Ada ""A""","so, so","a <b> & ""c"" d",2026,Paper,http://x,easy,1.2\n`,
      ].join('\n'),
    ))

  it('in a table is left empty where nothing is known', () =>
    expect(write('csv', inLetters)).toBe(`${letters},,${','.repeat(10)}\n`))

  it('as a grid is nine lines with its title before them', () => {
    expect(fileOf('grid', begun)).toBe(`# May or June\n${ROWS.join('\n')}\n\n`)
    expect(fileOf('grid', inLetters)).toBe(`${(letters.match(/.{9}/g) ?? []).join('\n')}\n\n`)
  })

  it('for Simple Sudoku is nine lines in a frame', () => {
    const rows = BOXES.map((row) => ` |${row.join('|')}|`)
    const border = ' *-----------*'
    const between = ' |---+---+---|'
    expect(fileOf('ss', inLetters)).toBe(
      `${[
        border,
        ...rows.slice(0, 3),
        between,
        ...rows.slice(3, 6),
        between,
        ...rows.slice(6),
        border,
      ].join('\n')}\n\n`,
    )
  })

  it('as candidates is nine lines of cells as wide as the widest, in a frame', () => {
    const lines = write('candidates', begun).split('\n')
    expect(lines[0]).toBe('+----------+----------+----------+')
    expect(lines[1]).toBe('| .  3  27 | .  5  .  | .  4  .  |')
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(4)
    expect([4, 8, 12].map((at) => lines[at])).toEqual([lines[0], lines[0], lines[0]])
    expect(lines.slice(13)).toEqual(['', ''])
  })

  it('as work in progress is nine lines of words, with u before what was placed', () => {
    const lines = write('sdx', begun).split('\n')
    expect(lines[0]).toBe('u1 3 27 . 5 . . 4 .')
    expect(lines.slice(9)).toEqual(['', ''])
  })

  it('as a saved game is what is said about it, its givens and its state', () => {
    const state = [`1${ROWS[0]?.slice(1)}`, ...ROWS.slice(1)]
    expect(fileOf('sdk', begun)).toBe(
      `${[
        '#AAda "A"',
        '#Dso, so',
        '#Ca <b> & "c" d',
        '#B2026',
        '#SPaper',
        '#Leasy',
        '#Uhttp://x',
        '[Puzzle]',
        ...ROWS,
        '[State]',
        ...state,
      ].join('\n')}\n`,
    )
    expect(fileOf('sdk', inLetters)).toBe(`[Puzzle]\n${ROWS.join('\n')}\n`)
  })

  it('for OpenSudoku is its digits, or each cell with its notes', () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<opensudoku>\n'
    expect(fileOf('opensudoku', plain)).toBe(
      `${head}<game data="${PUZZLE.replaceAll('.', '0')}" />\n</opensudoku>\n`,
    )
    const game = write('opensudoku', begun)
    expect(game).toMatch(
      /^<game data="version: 3&#10;1\|0\|1\|3\|0\|0\|0\|66\|1\|0\|32\|1\|5\|0\|0\|/,
    )
    expect(game).toContain(' note="a &#60;b&#62; &#38; &#34;c&#34;&#10;&#9;d" />\n')
    const noted = write('opensudoku', { ...plain, candidates: begun.candidates })
    expect(noted).toContain('version: 3&#10;0|0|1|')
    const placed = write('opensudoku', { ...plain, placed: begun.placed })
    expect(placed).toContain('version: 3&#10;1|0|1|')
  })

  it('as ipuz is a document with a row of cells on a line', () => {
    const document = write('ipuz', begun)
    expect(JSON.parse(document)).toEqual({
      version: 'http://ipuz.org/v2',
      kind: ['http://ipuz.org/sudoku#1'],
      uniqueid: '7',
      title: 'May  or\nJune',
      author: 'Ada "A"',
      intro: 'so, so',
      notes: 'a <b> & "c"\n\td',
      date: '2026',
      publication: 'Paper',
      url: 'http://x',
      difficulty: 'easy',
      charset: '123456789',
      puzzle: ROWS.map((row) => Array.from(row, (sign) => Number(sign.replace('.', '0')))),
      saved: [[1, ...Array(8).fill(0)], ...Array.from({ length: 8 }, () => Array(9).fill(0))],
      solution: (SOLUTION.match(/.{9}/g) ?? []).map((row) => Array.from(row, Number)),
    })
    expect(document).toContain('\n  [0,3,0,0,5,0,0,4,0],\n')
    expect(document.endsWith('}\n')).toBe(true)
    const named = write('ipuz', inLetters)
    expect(named).toContain('[0,"E",0,0,"T",0,0,"A",0]')
    expect(Object.keys(JSON.parse(named) as object)).toEqual([
      'version',
      'kind',
      'charset',
      'puzzle',
    ])
    const few = write('ipuz', { ...plain, letters: ['A', 'B'], givens: nothing.with(0, 1) })
    expect(JSON.parse(few)).not.toHaveProperty('charset')
    expect(few).toContain('["B",0,0,0,0,0,0,0,0]')
  })

  it('as a link is its document, folded and escaped', () => {
    const link = write('f-puzzles', begun)
    expect(link).toMatch(/^https:\/\/www\.f-puzzles\.com\/\?load=[\w%]+\n$/)
    const data = decodeURIComponent(link.trim().slice('https://www.f-puzzles.com/?load='.length))
    const document = JSON.parse(decompress(data, 100_000) ?? '') as { grid: unknown[][] }
    expect(document).toMatchObject({
      size: 9,
      title: 'May  or\nJune',
      author: 'Ada "A"',
      ruleset: 'so, so',
      solution: Array.from(SOLUTION, Number),
    })
    expect(document.grid[0]?.slice(0, 5)).toEqual([
      { value: 1 },
      { value: 3, given: true },
      { centerPencilMarks: [2, 7] },
      { centerPencilMarks: [6] },
      { value: 5, given: true },
    ])
    expect(document.grid[0]?.[5]).toEqual({})
    expect(document.grid.map((row) => row.length)).toEqual(Array(9).fill(9))
    const bare = decodeURIComponent(write('f-puzzles', plain).trim().split('load=')[1] ?? '')
    expect(Object.keys(JSON.parse(decompress(bare, 100_000) ?? '') as object)).toEqual([
      'size',
      'grid',
    ])
  })
})

describe('what a format leaves out', () => {
  const about: Part[] = ['id', 'title', 'author', 'description', 'comment', 'date', 'source']
  const all: Part[] = ['placed', 'candidates', 'solution', ...about, 'url', 'level', 'rating']
  const lost = (name: FormatName, puzzle: ReadPuzzle): Part[] =>
    lossesOf(puzzle, FORMATS[name].write as Writer)
  const without = (...kept: Part[]): Part[] => all.filter((part) => !kept.includes(part))

  it.each<[FormatName, Part[]]>([
    ['line', all],
    ['csv', ['candidates']],
    ['sdm', all],
    ['hodoku', without('placed')],
    ['grid', without('title')],
    ['ss', all],
    [
      'sdk',
      without('placed', 'author', 'description', 'comment', 'date', 'source', 'level', 'url'),
    ],
    ['opensudoku', without('placed', 'candidates', 'comment')],
    ['ipuz', ['candidates', 'rating']],
    ['f-puzzles', without('placed', 'candidates', 'solution', 'title', 'author', 'description')],
  ])('%s: %j', (name, parts) => expect(lost(name, begun)).toEqual(parts))

  it('is nothing of a puzzle of digits alone', () => {
    for (const name of Object.keys(FORMATS) as FormatName[]) expect(lost(name, plain)).toEqual([])
  })

  it('is the letters where it holds digits only', () => {
    const names = (Object.keys(FORMATS) as FormatName[]).filter((name) => lost(name, inLetters)[0])
    expect(names).toEqual(['sdm', 'ss', 'candidates', 'sdx', 'sdk', 'opensudoku', 'f-puzzles'])
    expect(lost('sdm', inLetters)).toEqual(['letters'])
  })

  it('is a note that is alone in its cell, where it would be read as a given', () => {
    const candidates = begun.candidates?.with(3, 0) ?? null
    expect(lost('candidates', { ...plain, candidates })).toEqual([])
    expect(lost('candidates', { ...plain, candidates: begun.candidates })).toEqual(['candidates'])
    expect(lost('sdx', { ...begun, about: {}, solution: null })).toEqual(['candidates'])
  })
})

it('a format holds many puzzles in a file, but for ipuz and saved games', () => {
  const one = Object.entries(FORMATS).filter(
    ([
      ,
      {
        write: { many },
      },
    ]) => !many,
  )
  expect(one.map(([name]) => name)).toEqual(['sdk', 'ipuz'])
})

it('each format says in a few words what it is', () => {
  const summaries = Object.values(FORMATS).map(({ summary }) => summary)
  expect(new Set(summaries).size).toBe(summaries.length)
  for (const summary of summaries) expect(summary).toMatch(/^[A-Za-z].{7,90}$/)
})

it('a format begins and ends with nothing, but for a table’s header and OpenSudoku’s root', () => {
  const framed = Object.entries(FORMATS).filter(
    ([
      ,
      {
        write: { begin, end },
      },
    ]) => begin + end,
  )
  expect(framed.map(([name]) => name)).toEqual(['csv', 'opensudoku'])
})

it('the state is the givens with what was placed in empty cells', () => {
  expect(stateOf(begun)).toEqual(begun.givens.with(0, 0))
  expect(stateOf({ ...plain, placed: plain.givens.map(() => 8) })[1]).toBe(2)
  expect(stateOf(plain)).toEqual(plain.givens)
})
