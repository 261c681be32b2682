import { describe, expect, it } from 'vitest'
import type { Hint } from '../../../../../src/games/letter-sudoku/core/hint/hint.ts'
import type { Move } from '../../../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../../../src/games/letter-sudoku/core/state.ts'
import {
  sayWrong,
  wordsOfGrid,
} from '../../../../../src/games/letter-sudoku/view/play/grid-speech.ts'
import type { ShownHint } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { Message, MessageKey } from '../../../../../src/kit/text.ts'
import type { Happening } from '../../../../../src/session/session-event.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../../example-grid.ts'

const { say } = translatorOf('en')

/** What is said of an event; null where nothing is. */
function wordsOf(
  happening: Happening<State, Move>,
  before: State,
  state: State,
  hint: ShownHint | null = null,
): string[] | null {
  const event = { ...happening, at: 0, elapsed: 0 }
  const words = wordsOfGrid({ spec, showConflicts: true, hint }, event, before, state)
  return words && words.map(say)
}

function spoken(before: State, move: Move, hint: ShownHint | null = null): string[] | null {
  const state = after(before, move)
  return wordsOf({ type: 'move', move, before, state }, before, state, hint)
}

/** A hint that leads to a move, as it is shown. */
const shownHint = (move: Move): ShownHint => {
  const beats = [
    { text: { key: 'grid.undone' }, shapes: [] },
    { text: { key: 'grid.redone' }, shapes: [] },
  ]
  const words = { name: null, beats, result: { key: 'grid.redone' } }
  return { hint: { kind: 'step', ...words, targets: [], move } as unknown as Hint, at: 0 }
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

  it('what a hint says of it, where it is what the hint asks for', () => {
    const move = place('r1c1', 'O')
    expect(spoken(fresh, move, shownHint(move))).toEqual(['Redone.'])
    expect(spoken(fresh, { ...move }, shownHint(move))).toEqual(['O in row 1, column 1.'])
  })

  it('which unit became complete', () => {
    const open = { ...solved, values: solved.values.with(at('r1c1'), -1).with(at('r2c1'), -1) }
    expect(spoken(open, place('r1c1', 'O'))).toEqual([
      'O in row 1, column 1.',
      'Row 1 is complete.',
    ])
  })

  it('nothing of the last letter, whose end is said', () => {
    const open = { ...solved, values: solved.values.with(at('r1c1'), -1) }
    expect(spoken(open, place('r1c1', 'O'))).toBeNull()
  })

  it('nothing of letters that stand twice where that is not shown', () => {
    const move = place('r1c1', 'E')
    const state = after(fresh, move)
    const event = { type: 'move', move, before: fresh, state, at: 0, elapsed: 0 } as const
    const words = wordsOfGrid({ spec, showConflicts: false, hint: null }, event, fresh, state)
    expect(words?.map(say)).toEqual(['E in row 1, column 1.'])
  })

  it('nothing of conflicts elsewhere', () => {
    const before = after(fresh, place('r1c1', 'E'))
    expect(spoken(before, place('r9c9', 'A'))).toEqual(['A in row 9, column 9.'])
  })
})

describe('of other events is said', () => {
  it.each<[string, Happening<State, Move>, MessageKey | null]>([
    [
      'that all is solved',
      { type: 'solved', outcome: { kind: 'solved', facts: {} } },
      'grid.solved',
    ],
    ['what was undone', { type: 'undo', state: fresh }, 'grid.undone'],
    ['what was redone', { type: 'redo', state: fresh }, 'grid.redone'],
    ['that it was started over', { type: 'startedOver' }, 'grid.restarted'],
    ['nothing of what was played elsewhere', { type: 'followed' }, null],
    ['nothing of the beginning', { type: 'begun' }, null],
    ['nothing of the clock', { type: 'clock', running: false }, null],
    ['nothing when the screen is left', { type: 'ended', keep: true }, null],
  ])('%s', (_what, happening, key) => {
    expect(wordsOf(happening, fresh, fresh)).toEqual(key && [say({ key } as Message)])
  })

  it('the hint that is shown, as far as it is told', () => {
    const shown = shownHint(place('r1c1', 'O'))
    const event = { type: 'hint', asked: true } as const
    expect(wordsOf(event, fresh, fresh, shown)).toEqual(['Undone.'])
    expect(wordsOf(event, fresh, fresh, { ...shown, at: 1 })).toEqual(['Redone.'])
  })

  it('what a check found, and where', () => {
    const good = after(fresh, place('r1c1', 'O'))
    expect(wordsOf({ type: 'check', wrong: 0 }, good, good)).toEqual([
      'So far, so good: every letter is right.',
    ])
    const bad = after(fresh, place('r1c1', 'I'))
    expect(wordsOf({ type: 'check', wrong: 1 }, bad, bad)?.[1]).toBe('It’s I in row 1 column 1.')
  })

  it('nothing where a solved grid is played again', () => {
    expect(wordsOf({ type: 'startedOver' }, solved, fresh)).toBeNull()
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
