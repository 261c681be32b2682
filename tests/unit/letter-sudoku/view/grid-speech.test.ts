import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../../../src/games/letter-sudoku/core/conflicts.ts'
import type { Move } from '../../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../../src/games/letter-sudoku/core/state.ts'
import { sayAfterMove, sayWrong } from '../../../../src/games/letter-sudoku/view/grid-speech.ts'
import { translatorOf } from '../../../support/translator.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../example-grid.ts'

const { say } = translatorOf('en')

function spoken(before: State, move: Move): string[] {
  const state = after(before, move)
  return sayAfterMove(spec, before, state, move, findConflicts(state.values)).map(say)
}

describe('after a move is said', () => {
  it.each<[string, State, Move, string[]]>([
    ['what was placed where', fresh, place('r1c1', 'O'), ['O in row 1, column 1.']],
    [
      'what was erased',
      after(fresh, place('r1c1', 'O')),
      { type: 'erase', cell: 0 },
      ['Erased the letter in row 1, column 1.'],
    ],
    [
      'that notes were erased',
      after(fresh, mark('r1c1', 'O')),
      { type: 'erase', cell: 0 },
      ['Erased the notes in row 1, column 1.'],
    ],
    ['what was noted', fresh, mark('r1c1', 'O'), ['Noted: O.']],
    [
      'what is no longer noted',
      after(fresh, mark('r1c1', 'O')),
      mark('r1c1', 'O', false),
      ['Removed the note O.'],
    ],
    [
      'what was struck out of the notes',
      fresh,
      {
        type: 'eliminate',
        candidates: [
          { cell: at('r1c1'), symbol: symbol('O') },
          { cell: at('r1c1'), symbol: symbol('R') },
          { cell: at('r1c3'), symbol: symbol('I') },
        ],
      },
      ['Struck out R and O in r1c1 and I in r1c3.'],
    ],
    [
      'what now stands twice, in which units',
      fresh,
      place('r1c1', 'E'),
      [
        'E in row 1, column 1.',
        'Letter E appears twice in row 1. One of them has to move.',
        'Letter E appears twice in box 1. One of them has to move.',
      ],
    ],
  ])('%s', (_what, before, move, texts) => expect(spoken(before, move)).toEqual(texts))

  it('what a hint says of it, where it has words of its own', () => {
    const move = place('r1c1', 'O')
    const said = sayAfterMove(spec, fresh, after(fresh, move), move, [], { key: 'grid.redone' })
    expect(said.map(say)).toEqual(['Redone.'])
  })

  it('which unit became complete', () => {
    const open = { ...solved, values: solved.values.with(at('r1c1'), -1).with(at('r2c1'), -1) }
    expect(spoken(open, place('r1c1', 'O'))).toEqual([
      'O in row 1, column 1.',
      'Row 1 is complete.',
    ])
  })

  it('that all is solved, and nothing else', () => {
    const open = { ...solved, values: solved.values.with(at('r1c1'), -1) }
    expect(spoken(open, place('r1c1', 'O'))).toEqual([say({ key: 'grid.solved' })])
  })

  it('nothing of conflicts elsewhere', () => {
    const before = after(fresh, place('r1c1', 'E'))
    expect(spoken(before, place('r9c9', 'A'))).toEqual(['A in row 9, column 9.'])
  })
})

describe('after a check it is said which letters are wrong', () => {
  const wrongCells = (count: number): number[] => Array.from({ length: count }, (_, cell) => cell)
  const inWords = (count: number, language: 'en' | 'it' | 'es'): string =>
    translatorOf(language).speak(sayWrong(spec, solved, wrongCells(count)))

  it('one by its letter and place', () => {
    expect(inWords(1, 'en')).toBe('It’s O in row 1 column 1.')
    expect(inWords(1, 'it')).toBe('È O in riga 1 colonna 1.')
    expect(inWords(1, 'es')).toBe('Es O en la fila 1 columna 1.')
  })

  it('several as a list', () => {
    expect(inWords(3, 'en')).toBe(
      'They’re O in row 1 column 1, E in row 1 column 2 and R in row 1 column 3.',
    )
  })

  it('many by the first few and how many more there are', () => {
    expect(inWords(5, 'en')).toContain('row 1 column 5')
    expect(inWords(12, 'en')).toMatch(/row 1 column 4 and 8 more\.$/)
    expect(inWords(12, 'it')).toMatch(/riga 1 colonna 4 e altre 8\.$/)
  })
})
