import { describe, expect, it } from 'vitest'
import { cellCountOf, isNearlyRow, parseRow } from '../../../src/formats/grid/parse-row.ts'

/** What a line is; of a row its cells, a placed one with + before it. */
function shapeOf(line: string): string {
  const shape = parseRow(line)
  if (shape.kind !== 'row') return shape.kind
  return shape.cells.map(({ text, placed }) => `${placed ? '+' : ''}${text}`).join(' ')
}

describe('a line of nine cells', () => {
  it.each([
    ['closely', '.3..5..4.', '. 3 . . 5 . . 4 .'],
    ['with a placed digit', '.3+1.5..4.', '. 3 +1 . 5 . . 4 .'],
    ['with a placed last digit', '.3..5..4+1', '. 3 . . 5 . . 4 +1'],
    ['in small letters', 'abcdefghi', 'a b c d e f g h i'],
    ['in letters of both cases', 'aBcDeFgHi', 'a B c D e F g H i'],
    ['in capitals', 'WORLDCITY', 'W O R L D C I T Y'],
    ['in capitals with spaces', 'A B C D E F G H I', 'A B C D E F G H I'],
    ['in three groups of capitals', 'ABC DEF GHI', 'A B C D E F G H I'],
    ['in letters and digits', 'AB1CD2EF3', 'A B 1 C D 2 E F 3'],
    ['with single letters among digits', '1 A 2 B 3 C 4 D 5', '1 A 2 B 3 C 4 D 5'],
    ['in groups of any length', '1234 5 6789', '1 2 3 4 5 6 7 8 9'],
    ['with spaces around', '  123 456 789  ', '1 2 3 4 5 6 7 8 9'],
    ['with bars between the boxes', '123|456|789', '1 2 3 4 5 6 7 8 9'],
    ['with bars around as well', ' | 123 | 456 | 789 | ', '1 2 3 4 5 6 7 8 9'],
    ['with a bar before it', '|123|456|789', '1 2 3 4 5 6 7 8 9'],
    ['with a bar after it', '123|456|789|', '1 2 3 4 5 6 7 8 9'],
    ['with light bars', '123│456│789', '1 2 3 4 5 6 7 8 9'],
    ['with heavy bars', '123┃456┃789', '1 2 3 4 5 6 7 8 9'],
    ['with double bars', '123║456║789', '1 2 3 4 5 6 7 8 9'],
    ['in nine columns', '|1|2||4|5|6|7|8|9|', '1 2 . 4 5 6 7 8 9'],
    ['in nine columns with notes', '|12|3|4|5|6|7|8|9|AB|', '12 3 4 5 6 7 8 9 AB'],
    ['with words between bars', '| ab c d | e f g | h i j |', 'ab c d e f g h i j'],
    ['with commas', '1,2,,4,5,6,7,8,', '1 2 . 4 5 6 7 8 .'],
    ['with a comma after the last', '1,2,,4,5,6,7,8,9,', '1 2 . 4 5 6 7 8 9'],
    ['with semicolons', '1;2;;4;5;6;7;8;9', '1 2 . 4 5 6 7 8 9'],
    ['with tabs', '1\t2\t\t4\t5\t6\t7\t8\t9', '1 2 . 4 5 6 7 8 9'],
    ['with commas and spaces', '1, 2, , 4, 5, 6, 7, 8, 9', '1 2 . 4 5 6 7 8 9'],
    ['with notes in words', '12 3 4 5 6 7 8 9 179', '12 3 4 5 6 7 8 9 179'],
    ['with u before placed digits', 'u1 2 3 4 5 6 7 8 u9', '+1 2 3 4 5 6 7 8 +9'],
    ['with + before placed digits', '+1 2 3 4 5 6 7 8 9', '+1 2 3 4 5 6 7 8 9'],
  ])('may be written %s', (_, line, cells) => expect(shapeOf(line)).toBe(cells))

  it('may have any symbol for an empty cell', () =>
    expect(shapeOf('.0_*-1234')).toBe('. 0 _ * - 1 2 3 4'))

  it.each(['1 3 5 7 9', '|1 3| 5 |7 9|'])('may have spaces for empty cells: %s', (line) =>
    expect(parseRow(line)).toEqual({
      kind: 'row',
      cells: [...'1 3 5 7 9'].map((text) => ({ text, placed: false })),
    }),
  )
})

describe('a line that is no row', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '  \t '],
  ])('is blank: %s', (_, line) => expect(shapeOf(line)).toBe('blank'))

  it.each([
    '--',
    '-----------',
    '+---+---+---+',
    '|---+---+---|',
    '*-----------*',
    '=====',
    '______',
    '* * ***',
    ".-----.-----'",
    ':=====:=====`',
    '-----,-----',
    '─────┼─────',
    '══╬══',
    '  ----  ',
  ])('is a border: %s', (line) => expect(shapeOf(line)).toBe('border'))

  it('of nine dashes may be either', () => {
    expect(shapeOf('---------')).toBe('dashes')
    expect(shapeOf('--- --- ---')).toBe('dashes')
    expect(shapeOf('--------.')).toBe('- - - - - - - - .')
  })

  it.each([
    ['eight cells', '12345678'],
    ['ten cells', '1234567891'],
    ['eight columns', '1,2,3,4,5,6,7,8'],
    ['ten columns', '1,2,3,4,5,6,7,8,9,1'],
    ['a border without a run', '- + - + -'],
    ['a border with a word', '--- so ---'],
    ['two words', 'abc def ghi'],
    ['a word with a capital', 'Wednesday'],
    ['capitals and a number', 'GRID NO 3'],
    ['a number and capitals', '12 GRID 34'],
    ['something that is no letter', '1234?6789'],
    ['a plus before no letter', '1234+.678'],
    ['a plus at the end', '12345678+'],
    ['notes that stand twice', '11 2 3 4 5 6 7 8 9'],
    ['notes with an empty cell', '1. 2 3 4 5 6 7 8 9'],
    ['placed notes', '+12 2 3 4 5 6 7 8 9'],
    ['notes in letters without a frame', 'AB C D E F G H I J'],
    ['a placed nought', 'u0 2 3 4 5 6 7 8 9'],
    ['two digits after u', 'u12 2 3 4 5 6 7 8 9'],
    ['something before u', '1u2 2 3 4 5 6 7 8 9'],
    ['two digits between bars', '|12|34|5|'],
    ['boxes of four and two', '|1234|56|789|1|'],
  ])('is text: %s', (_, line) => expect(shapeOf(line)).toBe('text'))
})

describe('a line that was meant as a row', () => {
  it.each(['53..7...', '53007', '5__34', '5**34', '5--34', '.3..5..4', ' . . 3 4 5'])(
    '%s',
    (line) => expect(isNearlyRow(line)).toBe(true),
  )

  it.each([
    ['a date', '2026-05-04'],
    ['a date with spaces around', ' 2026-05-04 '],
    ['a comment', '# ..3..5..4'],
    ['a comment after spaces', '  # ..3..5..4'],
    ['a word', 'so -- and -- so'],
    ['too few cells', '..34'],
    ['a single empty cell', '1234.6'],
    ['nothing', ''],
  ])('is none with %s', (_, line) => expect(isNearlyRow(line)).toBe(false))

  it.each(['12026-05-04', '2026-05-041', '2026-05-04-', '12-0-0-4'])(
    'may look like a date: %s',
    (line) => expect(isNearlyRow(line)).toBe(true),
  )

  it('has as many cells as it has signs, without spaces, bars and pluses', () => {
    expect(cellCountOf('53..7')).toBe(5)
    expect(cellCountOf(' 5 3 | . . │ 7 ┃ 8 ║ +9 ')).toBe(7)
    expect(cellCountOf('')).toBe(0)
  })
})
