import { describe, expect, it } from 'vitest'
import { compress } from '../../../src/formats/f-puzzles/lz-string.ts'
import { faultsIn, puzzlesIn, readFile } from '../../support/read-file.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const ROWS = PUZZLE.match(/.{9}/g) ?? []
const GRID = ROWS.join('\n')
const GIVENS = Array.from(PUZZLE, (sign) => (sign === '.' ? -1 : Number(sign) - 1))
const NAUGHTS = PUZZLE.replaceAll('.', '0')

const placedIn = (symbols: readonly number[] | null | undefined): number[][] =>
  (symbols ?? []).flatMap((symbol, cell) => (symbol < 0 ? [] : [[cell, symbol]]))

describe('.sdk', () => {
  it('has letters of the section [State] alone as placed', () => {
    const state = ['13..5..4.', ...ROWS.slice(1)].join('\n')
    const [puzzle] = puzzlesIn(`[Puzzle]\n${GRID}\n[State]\n${state}\n[Other]\nwhatever\n`)
    expect(puzzle?.givens).toEqual(GIVENS)
    expect(placedIn(puzzle?.placed)).toEqual([[0, 0]])
  })

  it('has lines about the puzzle, with one letter each', () => {
    const lines = ['#AAda', '#DFirst', '#C so so', '#Cand so on', '#B2026', '#SPaper', '#LEasy']
    const [puzzle] = puzzlesIn(`${lines.join('\n')}\n#Uhttp://x\n#A\n${GRID}`)
    expect(puzzle?.about).toEqual({
      author: 'Ada',
      description: 'First',
      comment: 'so so and so on',
      date: '2026',
      source: 'Paper',
      level: 'Easy',
      url: 'http://x',
    })
  })

  it('may hold several puzzles', () => {
    const section = `[Puzzle]\n${GRID}\n[State]\n${GRID}\n`
    const lines = (text: string): number[] => readFile(text).entries.map(({ line }) => line)
    expect(lines(`${section}${section}\n${section}`)).toEqual([1, 21, 42])
    expect(lines(`#AAda\n${GRID}\n#ABo\n${GRID}`)).toEqual([1, 11])
    expect(puzzlesIn(`#AAda\n${GRID}\n#ABo\n${GRID}`).map(({ about }) => about.author)).toEqual([
      'Ada',
      'Bo',
    ])
  })

  it.each([
    ['[State]\n', 'sectionMissing', 1, { section: 'Puzzle' }],
    [`[Puzzle]\n${ROWS.slice(1).join('\n')}`, 'rowCount', 2, { count: 8 }],
    [`[Puzzle]\n${GRID}\n${GRID}`, 'rowCount', 2, { count: 18 }],
    [`[Puzzle]\n${GRID}\n[State]\n${ROWS[0]}`, 'rowCount', 12, { count: 1 }],
    [`[Puzzle]\n${ROWS[0]}\n53..7\n`, 'rowCells', 3, { row: 2, count: 5, shown: '53..7' }],
    [
      `[Puzzle]\n${GRID}\n[State]\n${GRID.replace('8.1', '..1')}`,
      'stateDiffers',
      13,
      { row: 2, column: 3 },
    ],
  ])('%j says what is wrong', (text, code, line, params) =>
    expect(faultsIn(text, { format: 'sdk' })).toEqual([{ code, line, params }]),
  )

  it('of comments alone holds no puzzle', () =>
    expect(readFile('#AAda\n# b\n', { format: 'sdk' })).toMatchObject({
      entries: [],
      passedOver: ['#AAda\n# b'],
    }))

  it('is cut where it does not end', () => {
    const read = readFile(`[Puzzle]\n${'text\n'.repeat(300)}`)
    expect(read.entries.map(({ text }) => text.split('\n').length)).toEqual([128, 128, 45])
  })
})

describe('OpenSudoku', () => {
  const file = (game: string, head = ''): string => `<opensudoku>${head}${game}</opensudoku>`
  const cells = (size: number, first: string): string =>
    first +
    Array.from(PUZZLE.slice(1), (sign) =>
      sign === '.' ? `0|${'0|'.repeat(size - 2)}1|` : `${sign}|${'0|'.repeat(size - 2)}0|`,
    ).join('')

  it.each([
    [1, 3, '1|-|1|'],
    [2, 3, '1|0||1|'],
    [3, 3, '1|0|1|'],
    [4, 4, '1|0|0|1|'],
    [5, 5, '1|0|0|0|1|'],
  ])(
    'version %i has %i parts a cell, the last of which is 1 for a placed digit',
    (version, size, first) => {
      const [puzzle] = puzzlesIn(file(`<game data="version: ${version}\n${cells(size, first)}"/>`))
      expect(puzzle?.givens).toEqual(GIVENS)
      expect(placedIn(puzzle?.placed)).toEqual([[0, 0]])
      expect(puzzle?.candidates).toBeNull()
    },
  )

  it.each([
    [1, 3, '0|1,9,|1|', 0b100000001],
    [2, 3, '0|257|1|', 0b100000001],
    [3, 3, '0|6|1|', 0b110],
    [4, 4, '0|1|2|1|', 0b11],
  ])('version %i has notes', (version, size, first, mask) => {
    const [puzzle] = puzzlesIn(file(`<game data="version: ${version}\n${cells(size, first)}"/>`))
    expect(puzzle?.candidates?.map((each, at) => (at === 0 ? each : each === 0))).toEqual([
      mask,
      ...Array.from({ length: 80 }, () => true),
    ])
  })

  it('says of all games what stands before them, with references resolved', () => {
    const head =
      '<name>A &amp; B</name><level>&lt;1&#62;&#x41;&unknown;</level><created> May </created>'
    const found = puzzlesIn(
      file(`<game data='${NAUGHTS}'/><game data="${NAUGHTS}" note="n"></game>`, head),
    )
    const about = { title: 'A & B', level: '<1>A&unknown;', date: 'May' }
    expect(found.map((puzzle) => puzzle.about)).toEqual([about, { ...about, comment: 'n' }])
  })

  it('counts the lines of its games, whatever ends them', () => {
    const game = `<game\r\n data="${NAUGHTS}" />`
    const lines = (end: string): number[] =>
      readFile(file(`${end}${game}${end}${game}`)).entries.map(({ line }) => line)
    expect(['\n', '\r\n', '\r'].map(lines)).toEqual([
      [2, 4],
      [2, 4],
      [2, 4],
    ])
  })

  it('has a > in quotes as text, and games in comments as none', () => {
    const text = file(`<!-- <game data="x"> --><game note="a > b" data="${NAUGHTS}" />`)
    expect(puzzlesIn(text).map(({ about }) => about)).toEqual([{ comment: 'a > b' }])
  })

  it.each([
    ['<html><body>', 'xmlUnknown', { root: 'html' }],
    [file('<game data="123"/>'), 'gameData', {}],
    [file('<game/>'), 'gameData', {}],
    [file(`<game data="version: 6\n${cells(3, '0|0|1|')}"/>`), 'gameData', {}],
    [file(`<game data="version: 3\n${cells(3, '0|0|2|')}"/>`), 'gameData', {}],
    [file(`<game data="version: 3\n${cells(3, 'x|0|1|')}"/>`), 'gameData', {}],
    [file(`<game data="version: 3\n${cells(3, '')}"/>`), 'gameData', {}],
    [`<opensudoku><game data="${NAUGHTS}`, 'gameData', {}],
  ])('%s says what is wrong', (text, code, params) =>
    expect(faultsIn(text)).toEqual([{ code, line: 1, params }]),
  )

  it('is cut where a tag does not end', () =>
    expect(faultsIn(`<opensudoku><game ${'x'.repeat(100_000)}`)).toEqual([
      { code: 'gameData', line: 1, params: {} },
    ]))
})

describe('ipuz', () => {
  const rows = (text: string): (string | number)[][] =>
    ROWS.map((_, row) =>
      Array.from(text.slice(row * 9, row * 9 + 9), (sign) => (sign === '.' ? 0 : Number(sign))),
    )
  const base = {
    version: 'http://ipuz.org/v2',
    kind: ['http://ipuz.org/sudoku#1'],
    puzzle: rows(PUZZLE),
  }
  const file = (more: object): string => JSON.stringify({ ...base, ...more })
  const withCell = (cell: unknown): unknown[][] => [
    [cell, ...rows(PUZZLE)[0]!.slice(1)],
    ...rows(PUZZLE).slice(1),
  ]

  it('has its puzzle in nine lists, and what a player placed in others', () => {
    const saved = rows(`1${PUZZLE.slice(1)}`)
    const [puzzle] = puzzlesIn(`\n\n${file({ saved })}`)
    expect(puzzle?.givens).toEqual(GIVENS)
    expect(placedIn(puzzle?.placed)).toEqual([[0, 0]])
    expect(readFile(`\n\n${file({})}`).entries[0]?.line).toBe(3)
  })

  it.each([0, null, '', '0', '-', ' ', { cell: 0 }, { given: null }, { style: {} }])(
    'may write an empty cell as %j',
    (cell) => expect(puzzlesIn(file({ puzzle: withCell(cell) }))[0]?.givens[0]).toBe(-1),
  )

  it.each([7, '7', { given: 7 }, { value: '7' }, { cell: 7, style: { shapebg: 'circle' } }])(
    'may write a given as %j',
    (cell) => expect(puzzlesIn(file({ puzzle: withCell(cell) }))[0]?.givens[0]).toBe(6),
  )

  it('may name its nine letters', () => {
    const letters = (charset: string): unknown =>
      puzzlesIn(
        file({ charset, puzzle: withCell(0).map((row) => row.map(() => 0)) }),
      )[0]?.letters.join('')
    expect(letters('GREATJOBI')).toBe('GREATJOBI')
    expect(letters('GREATJOBG')).toBe('123456789')
    expect(letters('GREATJOB')).toBe('123456789')
    expect(puzzlesIn(file({ charset: 'GREATJOBI' }))[0]?.letters.join('')).toBe('123456789')
  })

  it('says what the puzzle is', () => {
    const fields = {
      uniqueid: 'u1',
      title: 't',
      author: 'a',
      intro: 'i',
      notes: 'n',
      date: 'd',
      publication: 'p',
      url: 'u',
      difficulty: 5,
    }
    expect(puzzlesIn(file(fields))[0]?.about).toEqual({
      id: 'u1',
      title: 't',
      author: 'a',
      description: 'i',
      comment: 'n',
      date: 'd',
      source: 'p',
      url: 'u',
      level: '5',
    })
  })

  it('may stand in the brackets of version 1', () =>
    expect(puzzlesIn(`ipuz(${file({})})`)).toHaveLength(1))

  it.each([
    ['{"kind":', 'jsonBroken', {}],
    ['{}', 'ipuzKind', { kind: '' }],
    [
      file({ kind: 'http://ipuz.org/crossword#1' }),
      'ipuzKind',
      { kind: 'http://ipuz.org/crossword#1' },
    ],
    [file({ cages: [{ cells: [] }] }), 'extraRules', { names: ['cages'] }],
    [
      file({ zones: [1], showoperators: true }),
      'extraRules',
      { names: ['zones', 'showoperators'] },
    ],
    [file({ boxes: false }), 'extraRules', { names: ['boxes: false'] }],
    [file({ puzzle: rows(PUZZLE).slice(1) }), 'gridShape', {}],
    [file({ puzzle: [...rows(PUZZLE).slice(1), [1]] }), 'gridShape', {}],
    [file({ puzzle: withCell(10) }), 'cellShape', { row: 1, column: 1 }],
    [file({ puzzle: withCell([1]) }), 'cellShape', { row: 1, column: 1 }],
    [file({ puzzle: withCell('?') }), 'notALetter', { shown: '?', row: 1, column: 1 }],
    [`{${' '.repeat(1_048_575)}`, 'jsonBroken', {}],
    [`{"a":"${'x'.repeat(1_048_576)}`, 'tooLong', { limit: 1_048_575 }],
  ])('%# says what is wrong', (text, code, params) =>
    expect(faultsIn(text)).toEqual([{ code, line: 1, params }]),
  )

  it('with cages that are none is a plain sudoku', () =>
    expect(
      puzzlesIn(file({ cages: [], zones: null, showoperators: false, boxes: true })),
    ).toHaveLength(1))
})

describe('links', () => {
  const cells = ROWS.map((row) =>
    Array.from(row, (sign) => (sign === '.' ? {} : { value: Number(sign), given: true })),
  )
  const base = { size: 9, grid: cells as unknown[][] }
  const data = (more: object): string => compress(JSON.stringify({ ...base, ...more }))
  const link = (more: object): string => `https://www.f-puzzles.com/?load=${data(more)}`
  const withCell = (cell: unknown): unknown[][] => [
    [cell, ...cells[0]!.slice(1)],
    ...cells.slice(1),
  ]

  it.each([
    ['of f-puzzles', link({})],
    ['with escapes', `https://www.f-puzzles.com/?load=${encodeURIComponent(data({}))}`],
    ['of SudokuPad', `https://sudokupad.app/fpuzzles${data({})}`],
    [
      'of its older address',
      `https://app.crackingthecryptic.com/sudoku/?puzzleid=fpuzzles${data({})}`,
    ],
    ['without a host', data({})],
  ])('%s hold a puzzle', (_, text) => expect(puzzlesIn(text)[0]?.givens).toEqual(GIVENS))

  it('hold placed digits, notes of both kinds and the solution', () => {
    const grid = withCell({ value: 1 })
    grid[0]![2] = { centerPencilMarks: [7], cornerPencilMarks: ['9', 10, 'x'] }
    const solution = Array.from({ length: 81 }, (_, at) => (at % 9) + 1)
    const [puzzle] = puzzlesIn(link({ grid, solution, title: 't', author: 'a', ruleset: 'r' }))
    expect(placedIn(puzzle?.placed)).toEqual([[0, 0]])
    expect(puzzle?.candidates?.[2]).toBe(0b101000000)
    expect(puzzle?.solution?.slice(0, 3)).toEqual([0, 1, 2])
    expect(puzzle?.about).toEqual({ title: 't', author: 'a', description: 'r' })
  })

  it.each([
    [
      link({ killercage: [{}], extraregion: [], 'diagonal+': true, antiking: false }),
      'extraRules',
      { names: ['killercage', 'diagonal+'] },
    ],
    [link({ grid: withCell({ region: 4 }) }), 'extraRules', { names: ['region'] }],
    [
      link({ grid: withCell({ givenPencilMarks: [1] }) }),
      'extraRules',
      { names: ['givenPencilMarks'] },
    ],
    [link({ size: 6 }), 'gridShape', {}],
    [link({ grid: [] }), 'gridShape', {}],
    [link({ grid: withCell({ value: 10 }) }), 'cellShape', { row: 1, column: 1 }],
    [link({ grid: withCell(null) }), 'cellShape', { row: 1, column: 1 }],
    [`https://www.f-puzzles.com/?load=${data({}).slice(0, 60)}`, 'linkBroken', {}],
    ['https://www.f-puzzles.com/?id=abc123', 'linkShort', {}],
    ['https://sudokupad.app/abc123', 'linkShort', {}],
    ['https://sudokupad.app/scl9aXsomething', 'linkUnknown', {}],
    ['https://example.org/sudoku', 'linkUnknown', {}],
  ])('%s says what is wrong', (text, code, params) =>
    expect(faultsIn(text)).toEqual([{ code, line: 1, params }]),
  )

  it('may say that a region is the usual one', () =>
    expect(
      puzzlesIn(link({ grid: withCell({ region: 0 }), negative: [], title: '' })),
    ).toHaveLength(1))

  it('are no prose that names a host', () =>
    expect(readFile('made with f-puzzles.com today\n').format).toBe('line'))
})
