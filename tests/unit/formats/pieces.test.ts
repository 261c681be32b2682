import { describe, expect, it } from 'vitest'
import type { Splitter } from '../../../src/formats/format.ts'
import { kindOfGrid } from '../../../src/formats/grid/read-grid.ts'
import { splitGrids } from '../../../src/formats/grid/split-grids.ts'
import { splitWhole } from '../../../src/formats/ipuz/split-whole.ts'
import { splitLines } from '../../../src/formats/line/split-lines.ts'
import { splitTable } from '../../../src/formats/line/split-table.ts'
import { splitGames } from '../../../src/formats/opensudoku/split-games.ts'
import { createPieceReader } from '../../../src/formats/piece-reader.ts'
import { splitSaves } from '../../../src/formats/sdk/split-saves.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const ROWS = PUZZLE.match(/.{9}/g) ?? []
const GRID = ROWS.join('\n')

/** The pieces of a text, whole and in parts of a few signs: its first line, and the text. */
function piecesOf(split: () => Splitter, text: string): [number, string][] {
  const whole = split()
  const pieces = [...whole.push(text), ...whole.end()]
  const parts = split()
  const found = (text.match(/[^]{1,5}/g) ?? []).flatMap((part) => parts.push(part))
  expect([...found, ...parts.end()]).toEqual(pieces)
  expect([...whole.end(), ...parts.end()]).toEqual([])
  return pieces.map(({ line, text: each }) => [line, each])
}

describe('a text of grids is cut', () => {
  const grids = (text: string): [number, string][] => piecesOf(splitGrids, text)
  const dashed = ROWS.map((row) => row.replaceAll('.', '-')).with(4, '---------')

  it('after nine rows and before the next heading', () => {
    expect(grids(`A\n${GRID}\nB\n${GRID}`)).toEqual([
      [1, `A\n${GRID}`],
      [11, `B\n${GRID}`],
    ])
    expect(grids(`${GRID}\n${GRID}\n`)).toEqual([
      [1, GRID],
      [10, GRID],
    ])
  })

  it('without the blank lines and borders before its first row or heading', () =>
    expect(grids(`\n\n+---+\n  \n${GRID}\n\n-----\n\nB\n${GRID}`)).toEqual([
      [5, GRID],
      [17, `B\n${GRID}`],
    ]))

  it('nowhere in ten rows: nobody knows which nine are the grid', () => {
    expect(grids(`${GRID}\n${ROWS[0]}`)).toEqual([[1, `${GRID}\n${ROWS[0]}`]])
    expect(grids(`${GRID}\n53..7...\n\n${GRID}`)).toEqual([
      [1, `${GRID}\n53..7...`],
      [12, GRID],
    ])
    expect(grids(`${GRID}\n${GRID}\n${ROWS[0]}`)).toEqual([
      [1, GRID],
      [10, `${GRID}\n${ROWS[0]}`],
    ])
  })

  it('with nine dashes as a row where rows write an empty cell as a dash', () => {
    const text = dashed.join('\n')
    expect(grids(`${text}\n${text}`)).toEqual([
      [1, text],
      [10, text],
    ])
    const endsInDashes = [...dashed.slice(0, 4), ...dashed.slice(5), '---------'].join('\n')
    expect(grids(`${endsInDashes}\n${endsInDashes}`)).toEqual([
      [1, endsInDashes],
      [10, endsInDashes],
    ])
    expect(grids(`${text}\n---------`)).toEqual([[1, `${text}\n---------`]])
  })

  it('before nine dashes, which may be the first row of the next grid', () =>
    expect(grids(`${GRID}\n---------\n${GRID}`)).toEqual([
      [1, GRID],
      [10, `---------\n${GRID}`],
    ]))

  it('at a blank line that does not stand between boxes', () => {
    const four = ROWS.slice(0, 4).join('\n')
    expect(grids(`${four}\n\n${GRID}`)).toEqual([
      [1, four],
      [6, GRID],
    ])
    const three = ROWS.slice(0, 3).join('\n')
    expect(grids(`${three}\n\n${three}\n\n${three}`)).toHaveLength(1)
  })

  it('at a heading after a blank line, and not at text between rows', () => {
    const three = ROWS.slice(0, 3).join('\n')
    expect(grids(`${three}\n\nNext\n${GRID}`)).toEqual([
      [1, `${three}\n`],
      [5, `Next\n${GRID}`],
    ])
    expect(grids(`${three}\nso\n${three}`)).toEqual([[1, `${three}\nso\n${three}`]])
    expect(grids(`Title\n\nsubtitle\n${GRID}`)).toEqual([[1, `Title\n\nsubtitle\n${GRID}`]])
  })

  it('has no context', () => expect(splitGrids().context()).toBe(''))
})

describe('a piece of a text of grids is', () => {
  it.each([
    ['# one\n\n#two', 'comment'],
    ['# one\n   \n', 'comment'],
    ['', 'comment'],
    ['a title', 'text'],
    ['# one\na title', 'text'],
    ['title # one', 'text'],
    [`title\n${ROWS[0]}`, 'puzzle'],
    ['53..7...', 'puzzle'],
    ['---------', 'text'],
  ])('%j: %s', (piece, kind) => expect(kindOfGrid(piece)).toBe(kind))
})

describe('a text that is one document', () => {
  const documents = (text: string): [number, string][] => piecesOf(splitWhole, text)

  it('is one piece without the white space around it, and keeps its line', () => {
    expect(documents(' \n\r\n\r {}\n \n')).toEqual([[4, '{}']])
    expect(documents('{\n\n}')).toEqual([[1, '{\n\n}']])
    expect(splitWhole().context()).toBe('')
  })

  it('is none where it is blank', () => {
    expect(documents('')).toEqual([])
    expect(documents(' \n ')).toEqual([])
  })

  it('is cut at its limit, in whatever parts it arrives', () => {
    const splitter = splitWhole()
    for (let part = 0; part < 3; part++) splitter.push('x'.repeat(500_000))
    expect(splitter.end().map(({ text }) => text.length)).toEqual([1_048_576])
  })
})

describe('a text of lines', () => {
  it('is cut at each of them, also where it is blank', () => {
    expect(piecesOf(splitLines, 'a\n\r\nb\rc')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
      [4, 'c'],
    ])
    expect(splitLines().context()).toBe('')
  })

  it('has lines of at most 65,536 signs', () => {
    expect(splitLines().push(`${'x'.repeat(65_537)}\n`)[0]?.text).toHaveLength(65_536)
    expect(splitLines().push(`${'x'.repeat(65_536)}\n`)[0]?.text).toHaveLength(65_536)
  })
})

describe('a table', () => {
  const rows = (text: string): number[] => piecesOf(splitTable, text).map(([line]) => line)

  it('is cut at each line but its header, which is its context', () => {
    const table = splitTable()
    expect(table.context()).toBe('')
    expect(table.push(`# so\npuzzle;x\n${PUZZLE};1\n`).map(({ line }) => line)).toEqual([1, 3])
    expect(table.context()).toBe('puzzle;x')
  })

  it('has one header only: a line like it further down is a row', () =>
    expect(rows(`puzzle;x\n${PUZZLE};1\npuzzle;x\n`)).toEqual([2, 3]))

  it('has a header in words that nobody knows, where the next line has as many columns', () => {
    expect(rows(`Nr;Rätsel\n1;${PUZZLE}`)).toEqual([2])
    expect(rows(`Nr;Rätsel;x\n1;${PUZZLE}`)).toEqual([1, 2])
    expect(rows(`1;2\n1;${PUZZLE}`)).toEqual([1, 2])
    expect(rows(`Nr;Rätsel\n\n1;${PUZZLE}\n2;${PUZZLE}`)).toEqual([2, 3, 4])
  })

  it('has no header over a single column, and none over another line without a puzzle', () => {
    expect(rows(`Rätsel\n"${PUZZLE}"`)).toEqual([1, 2])
    expect(rows('a;b\nc;d\ne;f')).toEqual([1, 2, 3])
    expect(rows('a;b')).toEqual([1])
  })

  it('keeps its lines in their order around a first line that waits', () =>
    expect(rows(`a\n# comment\n\n1;${PUZZLE}`)).toEqual([2, 3, 1, 4]))
})

describe('a text of saved games', () => {
  const saves = (text: string): number[] => piecesOf(splitSaves, text).map(([line]) => line)

  it('is cut before each section of a puzzle but the first', () => {
    expect(saves(`[Puzzle]\n${GRID}\n[Puzzle]\n${GRID}`)).toEqual([1, 11])
    expect(saves(`#AAda\n[Puzzle]\n${GRID}\n[State]\n${GRID}`)).toEqual([1])
    expect(saves('[Puzzle]\n[Puzzle]\n')).toEqual([1, 2])
    expect(saves(`${ROWS[0]}\n[Puzzle]\n${GRID}`)).toEqual([1, 2])
  })

  it('is cut before a line about the next puzzle, once there are nine rows', () => {
    expect(saves(`#AAda\n${GRID}\n#ABo\n${GRID}`)).toEqual([1, 11])
    expect(saves(`#AAda\n${ROWS.slice(0, 8).join('\n')}\n#DSo\n${ROWS[8]}`)).toEqual([1])
    expect(saves(`[Puzzle]\n${GRID}\n[State]\n${GRID}\n#ABo\n${GRID}`)).toEqual([1, 21])
  })

  it('begins at a line that is not blank, and may have blank ones inside', () => {
    expect(saves(`\n \n#AAda\n\n${GRID}\n\n`)).toEqual([3])
    expect(saves('\n \n')).toEqual([])
  })

  it('is cut after 128 lines', () => {
    expect(saves('x\n'.repeat(128))).toEqual([1])
    expect(saves('x\n'.repeat(129))).toEqual([1, 129])
    expect(splitSaves().context()).toBe('')
  })
})

describe('a text of OpenSudoku', () => {
  const games = (text: string): [number, string][] => piecesOf(splitGames, text)
  const contextOf = (text: string): string => {
    const splitter = splitGames()
    splitter.push(text)
    splitter.end()
    return splitter.context()
  }

  it('is cut at each game, and what stands before the first is its context', () => {
    const text =
      '<?xml?>\n<opensudoku>\n<name>A</name>\n<game data="1"/>\n<game data="2" /></opensudoku>'
    expect(games(text)).toEqual([
      [4, '<game data="1"/>'],
      [5, '<game data="2" />'],
    ])
    expect(contextOf(text)).toBe('<?xml?>\n<opensudoku>\n<name>A</name>\n')
  })

  it('has a root of another kind as its only other piece', () => {
    expect(games('<html><body><p>')).toEqual([[1, '<html>']])
    expect(games('<!-- a -->\n<_a.b:c-d><game/>')).toEqual([
      [2, '<_a.b:c-d>'],
      [2, '<game/>'],
    ])
    expect(games('<opensudoku><games><name>')).toEqual([])
    expect(games('< html><1>&lt;')).toEqual([])
  })

  it('has neither comments nor > within quotes as ends of a tag', () => {
    expect(games('<!-- <game x> --><game a=">" b=\'">\' c>')).toEqual([
      [1, '<game a=">" b=\'">\' c>'],
    ])
    expect(games('<!--> <game/> --><game/>')).toEqual([[1, '<game/>']])
    expect(games('<!-- <game/>')).toEqual([])
  })

  it('has a tag that never ends cut at 65,536 signs, and its head at some thousands', () => {
    const [tag] = splitGames().push(`<game ${'x'.repeat(70_000)}`)
    expect(tag?.text).toHaveLength(65_536)
    expect(contextOf(`${'<a>'.repeat(30_000)}<game/>`).length).toBeLessThan(8192 + 3)
    expect(games('<game a')).toEqual([[1, '<game a']])
  })

  it('counts a line end that arrives in two parts as one', () => {
    const splitter = splitGames()
    expect([...splitter.push('a\r'), ...splitter.push('\n<game/>')]).toEqual([
      { line: 2, text: '<game/>' },
    ])
    expect(games('\r\r\n\n<game/>')).toEqual([[4, '<game/>']])
  })
})

describe('a text of any format', () => {
  it('has the format of lines, and no context, before anything of it has come', () => {
    const reader = createPieceReader(null)
    expect(reader.format()).toBe('line')
    expect(reader.context()).toBe('')
    expect(reader.push('')).toEqual([])
    expect(reader.end()).toEqual([])
    expect(reader.format()).toBe('line')
  })

  it('is not recognised before a line has ended, and then from its beginning', () => {
    const reader = createPieceReader(null)
    expect(reader.push('<opensudoku>')).toEqual([])
    expect(reader.format()).toBe('line')
    expect(reader.push('<game/>\r')).toEqual([{ line: 1, text: '<game/>' }])
    expect(reader.format()).toBe('opensudoku')
    expect(reader.context()).toBe('<opensudoku>')
    expect(reader.push('<game a/>')).toEqual([{ line: 2, text: '<game a/>' }])
  })

  it('is recognised without a line end, when so much has come', () => {
    const reader = createPieceReader(null)
    reader.push(`<opensudoku>${' '.repeat(65_523)}`)
    expect(reader.format()).toBe('line')
    reader.push(' ')
    expect(reader.format()).toBe('opensudoku')
  })

  it('is recognised at its end at the latest', () => {
    const reader = createPieceReader(null)
    expect(reader.push('[Puzzle]')).toEqual([])
    expect(reader.end()).toEqual([{ line: 1, text: '[Puzzle]' }])
    expect(reader.format()).toBe('sdk')
  })

  it('has the format that somebody names', () => {
    const reader = createPieceReader('csv')
    expect(reader.format()).toBe('csv')
    expect(reader.push('puzzle;x\n')).toEqual([])
    expect(reader.context()).toBe('puzzle;x')
    expect(reader.push('a')).toEqual([])
    expect(reader.end()).toEqual([{ line: 2, text: 'a' }])
  })
})
