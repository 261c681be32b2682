import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { after, at, fresh, mark, place, spec, symbol } from './example-grid.ts'

const marks = (state: State, name: string): number => state.marks[at(name)] ?? -9
const bit = (letter: string): number => 1 << symbol(letter)
const reason = (state: State, move: Move): string | null => {
  const played = apply(spec, state, move)
  return played.ok ? null : played.reason.code
}

describe('striking out in the cells in question alone', () => {
  const only = (...notes: [string, string][]): Move => ({
    type: 'eliminate',
    candidates: notes.map(([name, letter]) => ({ cell: at(name), symbol: symbol(letter) })),
    only: true,
  })
  const noted = after(fresh, { type: 'fillMarks' })
  const all = marks(noted, 'r1c1')

  it('notes there what is left, and nothing in other cells', () => {
    const state = after(fresh, only(['r1c1', 'O']))
    expect(marks(state, 'r1c1')).toBe(all & ~bit('O'))
    expect(state.marks.filter((mask) => mask !== 0)).toHaveLength(1)
  })

  it('keeps the notes that a player has there, but for those that go', () => {
    const state = after(fresh, mark('r1c1', 'O'), mark('r1c1', 'I'), only(['r1c1', 'O']))
    expect(marks(state, 'r1c1')).toBe(bit('I'))
  })

  it('is remembered when all letters are noted later, until the player notes it again', () => {
    const state = after(fresh, only(['r1c1', 'O']), { type: 'fillMarks' })
    expect(marks(state, 'r1c1')).toBe(all & ~bit('O'))
    const again = after(state, mark('r1c1', 'O'), { type: 'clearMarks' }, { type: 'fillMarks' })
    expect(marks(again, 'r1c1')).toBe(all)
  })

  it('lives through letters that come and go', () => {
    const state = after(
      fresh,
      only(['r1c1', 'O']),
      place('r1c3', 'R'),
      { type: 'erase', cell: at('r1c3') },
      { type: 'fillMarks' },
    )
    expect(marks(state, 'r1c1')).toBe(all & ~bit('O'))
  })

  it('is forgotten with the notes, and by starting over', () => {
    const state = after(fresh, only(['r1c1', 'O']))
    expect(after(state, { type: 'clearMarks' })).toEqual(fresh)
    expect(after(state, { type: 'restart' })).toEqual(fresh)
  })

  it('changes nothing a second time', () => {
    const state = after(fresh, only(['r1c1', 'O']))
    expect(after(state, only(['r1c1', 'O']))).toBe(state)
  })

  it('is the same as striking out where every empty cell has notes', () => {
    const { only: _, ...plain } = only(['r1c1', 'O']) as Extract<Move, { type: 'eliminate' }>
    expect(after(noted, only(['r1c1', 'O']))).toEqual(after(noted, plain))
  })
})

describe('noting in several cells', () => {
  const cells = (on: boolean, letter: string, ...names: string[]): Move => ({
    type: 'markCells',
    cells: names.map(at),
    symbol: symbol(letter),
    on,
  })

  it('notes the letter in each empty one, in one move', () => {
    const state = after(fresh, cells(true, 'O', 'r1c1', 'r1c2', 'r1c3'))
    // r1c2 is printed.
    expect(state).toEqual(after(fresh, mark('r1c1', 'O'), mark('r1c3', 'O')))
  })

  it('takes the notes away again', () => {
    const state = after(fresh, cells(true, 'O', 'r1c1', 'r1c3'))
    expect(after(state, cells(false, 'O', 'r1c1', 'r1c3'))).toEqual(fresh)
  })

  it('changes nothing where it stands already', () => {
    const state = after(fresh, cells(true, 'O', 'r1c1', 'r1c3'))
    expect(after(state, cells(true, 'O', 'r1c1', 'r1c3'))).toBe(state)
  })

  it.each([
    [[-1], 0],
    [[81], 0],
    [[0], 9],
    [[0], -1],
  ])('in cells %j of symbol %d is refused', (all, no) => {
    expect(reason(fresh, { type: 'markCells', cells: all, symbol: no, on: true })).toBe(
      'grid.reason.move',
    )
  })
})
