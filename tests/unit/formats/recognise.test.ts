import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/formats/recognise.ts'

const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const ROW = '.3..5..4.'

describe('the beginning of a text', () => {
  it.each([
    [`${PUZZLE}\n`, 'line'],
    [`# a list\n\n${PUZZLE}\n`, 'line'],
    [`7 ${PUZZLE}\n`, 'line'],
    [`${PUZZLE.slice(1)}\n`, 'line'],
    [`${' '.repeat(81)}\n`, 'line'],
    [`1;${PUZZLE}\n`, 'csv'],
    ['id;puzzle\n', 'csv'],
    [`Nr Rätsel\n1 ${PUZZLE}\n`, 'csv'],
    [`A list\n${PUZZLE}\n`, 'line'],
    [`puzzle\n${PUZZLE}\n`, 'csv'],
    [`Puzzle 12\n${PUZZLE}\n`, 'line'],
    [`${ROW}\n${ROW}\n`, 'grid'],
    [`Puzzle 12\n${ROW}\n${ROW}\n`, 'grid'],
    [`+---+\n${ROW}\n`, 'grid'],
    [`${ROW}\ntext\n`, 'grid'],
    [`#AAda\n${ROW}\n${ROW}\n`, 'sdk'],
    ['[Puzzle]\n', 'sdk'],
    ['<?xml version="1.0"?>', 'opensudoku'],
    [' {', 'ipuz'],
    ['ipuz({\n', 'ipuz'],
    ['https://sudokupad.app/abc\n', 'f-puzzles'],
    [`${ROW}\n${PUZZLE}\n`, 'line'],
    ['text\n'.repeat(64), 'line'],
    ['x'.repeat(65_536), 'line'],
    [`${PUZZLE.slice(0, 36)}\n`, 'line'],
    [`  ${PUZZLE.slice(0, 36)}  \n`, 'line'],
    ['ABCDEFGHI'.repeat(4).concat('\n'), 'line'],
    [`${PUZZLE};1\n`, 'csv'],
    [`${PUZZLE}\t1\n`, 'csv'],
    [`${PUZZLE}:1\n`, 'line'],
    [`${PUZZLE} # one\n`, 'line'],
    [`Nr;Rätsel\n1;${PUZZLE}\n`, 'csv'],
    [`7\n${PUZZLE}\n`, 'line'],
    [`# so\n#x\n${ROW}\n${ROW}\n`, 'grid'],
    [`#AAda\n${ROW}\ntext\n`, 'sdk'],
    [`title\n#LEasy\n${ROW}\n+---+\n`, 'sdk'],
    ['[State]\n', 'sdk'],
    ['<', 'opensudoku'],
    [' \n  <a', 'opensudoku'],
    ['{', 'ipuz'],
    ['title\n{\n', 'ipuz'],
    ['text\r'.repeat(64), 'line'],
    ['\n'.repeat(65_536), 'line'],
  ])('%j settles that it is %s', (head, format) => expect(recognise(head, false)).toBe(format))

  it.each([
    '',
    '\n\n',
    '# only this\n',
    'A title\n',
    `${ROW}\n`,
    PUZZLE,
    'text\n'.repeat(63),
    'puzzle\n',
    'ipuz(',
    '[Puzzle]',
    '# <\n',
    '  \n#x\n',
    'x'.repeat(65_535),
    `${PUZZLE.slice(0, 35)}\n`,
    'the last of the large and small grids\n',
    '\r\n\r\n',
    'id,title\n',
  ])('%j settles nothing yet', (head) => expect(recognise(head, false)).toBeNull())

  it.each([
    ['', 'line'],
    ['A title\n', 'line'],
    [PUZZLE, 'line'],
    [ROW, 'grid'],
    [`A title\n${ROW}`, 'grid'],
    ['', 'line'],
    ['<', 'opensudoku'],
    ['{}', 'ipuz'],
    ['[Puzzle]', 'sdk'],
    [`#AAda\n${ROW}`, 'sdk'],
  ])('%j at its end is %s', (head, format) => expect(recognise(head, true)).toBe(format))
})

// What takes time in the square of its length would take hours here, and time out.
it.each(['x', 'a '])('a line of a million “%s” is recognised', (sign) =>
  expect(recognise(`${sign.repeat(1_000_000)}\n`, true)).toBeTruthy(),
)
