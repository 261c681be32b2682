import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import { parseMove } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { status } from '../../../src/games/letter-sudoku/core/state.ts'
import { PEERS, formatCell } from '../../../src/kit/grid-geometry.ts'
import type { CellIndex } from '../../../src/kit/grid-geometry.ts'
import { err, ok } from '../../../src/kit/result.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from './example-grid.ts'

const value = (state: State, name: string): number => state.values[at(name)] ?? -9
const marks = (state: State, name: string): number => state.marks[at(name)] ?? -9
const bit = (letter: string): number => 1 << symbol(letter)
const reason = (state: State, move: Move): string | null => {
  const played = apply(spec, state, move)
  return played.ok ? null : played.reason.code
}

describe('placing', () => {
  it('puts the letter into the cell and its marks away', () => {
    const state = after(fresh, mark('r1c1', 'O'), place('r1c1', 'O'))
    expect([value(state, 'r1c1'), marks(state, 'r1c1')]).toEqual([symbol('O'), 0])
  })

  it('takes a wrong letter too: it is for the player to find out', () => {
    expect(value(after(fresh, place('r1c1', 'I')), 'r1c1')).toBe(symbol('I'))
  })

  it('replaces a letter that stands there', () => {
    expect(value(after(fresh, place('r1c1', 'I'), place('r1c1', 'O')), 'r1c1')).toBe(symbol('O'))
  })

  it('of the same letter changes nothing at all', () => {
    const state = after(fresh, place('r1c1', 'O'))
    expect(after(state, place('r1c1', 'O'))).toBe(state)
  })

  it('on a given is refused', () => {
    expect(reason(fresh, place('r1c2', 'G'))).toBe('grid.reason.given')
  })

  it.each([-1, 9, 0.5, Number.NaN])('of symbol %d is refused', (no) => {
    expect(reason(fresh, { type: 'place', cell: 0, symbol: no, tidy: true })).toBe(
      'grid.reason.move',
    )
  })

  it.each([-1, 81, 1.5, Number.NaN])('in cell %d is refused', (cell) => {
    expect(reason(fresh, { type: 'place', cell, symbol: 0, tidy: true })).toBe('grid.reason.move')
  })

  it('with tidy takes the letter’s marks out of every peer and no other mark', () => {
    const noted = after(fresh, { type: 'fillMarks' })
    const state = after(noted, place('r1c1', 'O'))
    noted.marks.forEach((before, cell) => {
      const peer = PEERS[at('r1c1')]?.some((each) => each === cell)
      const expected = cell === at('r1c1') ? 0 : peer ? before & ~bit('O') : before
      expect(state.marks[cell]).toBe(expected)
    })
  })

  it('without tidy leaves the marks of others alone', () => {
    const noted = after(fresh, mark('r1c3', 'O'))
    expect(marks(after(noted, place('r1c1', 'O', false)), 'r1c3')).toBe(bit('O'))
  })
})

describe('erasing', () => {
  const erase: Move = { type: 'erase', cell: at('r1c1') }

  it('takes the letter', () => {
    expect(value(after(fresh, place('r1c1', 'O'), erase), 'r1c1')).toBe(-1)
  })

  it('takes the marks where there is no letter', () => {
    expect(marks(after(fresh, mark('r1c1', 'O'), mark('r1c1', 'I'), erase), 'r1c1')).toBe(0)
  })

  it('of an empty cell changes nothing', () => expect(after(fresh, erase)).toBe(fresh))

  it('of a given is refused', () => {
    expect(reason(fresh, { type: 'erase', cell: at('r1c2') })).toBe('grid.reason.given')
  })
})

describe('notes that a letter put away', () => {
  const noted = after(fresh, { type: 'fillMarks' })
  const erase = (name: string): Move => ({ type: 'erase', cell: at(name) })
  /** An empty cell that sees both r1c1 and r1c3, where an O fits. */
  const seen = formatCell(
    (PEERS[at('r1c1')] ?? []).find(
      (peer) => peer !== at('r1c3') && (noted.marks[peer] ?? 0) & bit('O'),
    ) as CellIndex,
  )
  /** O fits in r1c1; there is an O in r2c4, so that one in r2c1 is a second one in its row. */
  const conflicting = place('r2c1', 'O')

  it('come back when it is erased, those of its own cell as well', () => {
    expect(after(noted, place('r1c1', 'O'), erase('r1c1'))).toEqual(noted)
    expect(after(noted, place('r1c1', 'O', false), erase('r1c1'))).toEqual(noted)
  })

  it('come back when another letter takes its place, which puts its own away', () => {
    const state = after(noted, place('r1c1', 'I'), place('r1c1', 'O'))
    expect(state).toEqual(after(noted, place('r1c1', 'O')))
  })

  it('stay where the letter stands twice in a unit', () => {
    const state = after(noted, conflicting)
    noted.marks.forEach((before, cell) => {
      expect(state.marks[cell]).toBe(cell === at('r2c1') ? 0 : before)
    })
    expect(after(state, erase('r2c1'))).toEqual(noted)
  })

  it('come back only where they still fit, and else as soon as they do', () => {
    const twice = after(noted, place('r1c1', 'O'), place('r1c3', 'O'), erase('r1c1'))
    expect(marks(noted, seen) & bit('O')).toBe(bit('O'))
    expect(marks(twice, seen) & bit('O')).toBe(0)
    expect(after(twice, erase('r1c3'))).toEqual(noted)
  })

  it('come back to a cell that was filled meanwhile once it is empty', () => {
    const state = after(noted, place('r1c1', 'O'), place(seen, 'I'), erase('r1c1'), erase(seen))
    expect(state).toEqual(noted)
  })

  it.each<[string, Move]>([
    ['taken away', mark(seen, 'O', false)],
    ['struck out', { type: 'eliminate', candidates: [{ cell: at(seen), symbol: symbol('O') }] }],
    ['erased with all others of its cell', { type: 'erase', cell: at(seen) }],
    ['cleared with all notes', { type: 'clearMarks' }],
  ])('stay away where the player has meanwhile %s the note', (_how, move) => {
    const state = after(noted, place('r1c1', 'O'), move, erase('r1c1'))
    expect(marks(state, seen) & bit('O')).toBe(0)
  })

  it('leave no trace in a state once all are back', () => {
    expect(after(noted, place('r1c1', 'O'), erase('r1c1'))).not.toHaveProperty('swept')
    expect(after(fresh, place('r1c1', 'O'))).not.toHaveProperty('swept')
  })
})

describe('marking', () => {
  it('notes a letter and takes the note away again', () => {
    const noted = after(fresh, mark('r1c1', 'O'), mark('r1c1', 'G'))
    expect(marks(noted, 'r1c1')).toBe(bit('O') | bit('G'))
    expect(marks(after(noted, mark('r1c1', 'O', false)), 'r1c1')).toBe(bit('G'))
  })

  it('what is noted already changes nothing', () => {
    const noted = after(fresh, mark('r1c1', 'O'))
    expect(after(noted, mark('r1c1', 'O'))).toBe(noted)
    expect(after(noted, mark('r1c1', 'I', false))).toBe(noted)
  })

  it('of a cell with a letter is refused', () => {
    const state = after(fresh, place('r1c1', 'O'))
    expect(reason(state, mark('r1c1', 'I'))).toBe('grid.reason.filled')
  })

  it('of a given is refused', () => {
    expect(reason(fresh, mark('r1c2', 'I'))).toBe('grid.reason.given')
  })
})

describe('filling marks', () => {
  it('notes in every empty cell exactly the letters that no peer holds', () => {
    const state = after(fresh, { type: 'fillMarks' })
    state.values.forEach((held, cell) => {
      const peers = new Set((PEERS[cell] ?? []).map((peer) => state.values[peer]))
      const free = Array.from({ length: 9 }, (_, each) => each).filter((each) => !peers.has(each))
      const mask = free.reduce((sum, each) => sum | (1 << each), 0)
      expect(state.marks[cell]).toBe(held >= 0 ? 0 : mask)
    })
  })

  it('twice is as good as once', () => {
    const state = after(fresh, { type: 'fillMarks' })
    expect(after(state, { type: 'fillMarks' })).toBe(state)
  })

  it('is undone by clearing, which leaves letters alone', () => {
    const state = after(fresh, place('r1c1', 'O'), { type: 'fillMarks' }, { type: 'clearMarks' })
    expect(state.marks.every((mask) => mask === 0)).toBe(true)
    expect(value(state, 'r1c1')).toBe(symbol('O'))
  })
})

describe('striking candidates out', () => {
  const noted = after(fresh, { type: 'fillMarks' })
  const strike = (...notes: [string, string][]): Move => ({
    type: 'eliminate',
    candidates: notes.map(([name, letter]) => ({ cell: at(name), symbol: symbol(letter) })),
  })

  it('takes these notes away and no others, in one move', () => {
    const state = after(noted, strike(['r1c1', 'O'], ['r1c3', 'R']))
    const one = after(noted, mark('r1c1', 'O', false), mark('r1c3', 'R', false))
    expect(state).toEqual(one)
  })

  it('fills in all notes first where some empty cell has none', () => {
    expect(after(fresh, strike(['r1c1', 'O']))).toEqual(after(noted, strike(['r1c1', 'O'])))
    // Notes here and there ruled nothing out: taken at their word they would say too much.
    const some = after(fresh, mark('r1c3', 'R'))
    expect(after(some, strike(['r1c1', 'O']))).toEqual(after(noted, strike(['r1c1', 'O'])))
  })

  it('of notes that are gone changes nothing', () => {
    const state = after(noted, strike(['r1c1', 'O']))
    expect(after(state, strike(['r1c1', 'O']))).toBe(state)
  })

  it('in a given or under a letter is refused as a whole', () => {
    expect(reason(noted, strike(['r1c1', 'O'], ['r1c2', 'G']))).toBe('grid.reason.given')
    const placed = after(noted, place('r1c1', 'O'))
    expect(reason(placed, strike(['r1c3', 'R'], ['r1c1', 'O']))).toBe('grid.reason.filled')
  })

  it.each([
    [-1, 0],
    [81, 0],
    [0, -1],
    [0, 9],
    [0.5, 0],
    [0, Number.NaN],
  ])('at cell %d of symbol %d is refused', (cell, no) => {
    const move: Move = { type: 'eliminate', candidates: [{ cell, symbol: no }] }
    expect(reason(noted, move)).toBe('grid.reason.move')
  })
})

describe('starting over', () => {
  it('leaves the givens and nothing else', () => {
    const state = after(fresh, place('r1c1', 'O'), mark('r1c3', 'R'), { type: 'restart' })
    expect(state).toEqual(fresh)
  })

  it('a fresh grid changes nothing', () => {
    expect(apply(spec, fresh, { type: 'restart' })).toEqual(ok(fresh))
  })
})

describe('the end', () => {
  it('is the solution and no other full grid', () => {
    expect(status(spec, solved)).toBe('finished')
    const wrong = { ...solved, values: solved.values.with(0, symbol('I')) }
    expect(status(spec, wrong)).toBe('playing')
  })
})

describe('a move from outside', () => {
  it.each<Json>([
    { type: 'place', cell: 3, symbol: 2 },
    { type: 'place', cell: 81, symbol: 2, tidy: true },
    { type: 'place', cell: 3, symbol: 2, tidy: true, extra: 1 },
    { type: 'mark', cell: 3, symbol: '2', on: true },
    { type: 'jump' },
    null,
    'place',
  ])('%j is refused', (json) => {
    expect(parseMove(json)).toEqual(err('grid.reason.move'))
  })

  it('with a minus nought becomes one with a nought, which JSON keeps', () => {
    const move = parseMove({ type: 'erase', cell: -0 })
    expect(move.ok && 'cell' in move.value && Object.is(move.value.cell, 0)).toBe(true)
  })
})

describe('a state that a move leaves as it is', () => {
  const same = (state: State, move: Move): void => {
    const played = apply(spec, state, move)
    expect(played.ok && played.value).toBe(state)
  }
  const swept = after(fresh, mark('r1c1', 'O'), place('r1c1', 'O'))

  it('is the same one, not a copy: a restart or no notes where nothing was done', () => {
    same(fresh, { type: 'restart' })
    same(fresh, { type: 'clearMarks' })
    same(after(fresh, place('r1c1', 'O')), { type: 'clearMarks' })
  })

  it('is another one, where a restart takes back a letter, a note or what was swept', () => {
    const erased = { ...fresh, swept: swept.swept! }
    for (const state of [after(fresh, place('r1c1', 'O')), after(fresh, mark('r1c1', 'O')), erased])
      expect(after(state, { type: 'restart' })).toEqual(fresh)
  })

  it('has no notes after they are cleared, nor any that would come back', () => {
    expect(after(after(fresh, mark('r1c1', 'O')), { type: 'clearMarks' })).toEqual(fresh)
    const cleared = after(swept, { type: 'clearMarks' })
    expect(cleared.swept).toBeUndefined()
    expect(marks(after(cleared, { type: 'erase', cell: at('r1c1') }), 'r1c1')).toBe(0)
  })
})

it('a note of a symbol that does not exist is refused', () => {
  for (const odd of [-1, 9, 0.5])
    expect(reason(fresh, { type: 'mark', cell: at('r1c1'), symbol: odd, on: true })).toBe(
      'grid.reason.move',
    )
})

it('several candidates of one cell are struck out together', () => {
  const filled = after(fresh, { type: 'fillMarks' })
  const cell = at('r1c1')
  const candidates = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((each) => ({ cell, symbol: each }))
  const struck = after(filled, { type: 'eliminate', candidates })
  expect(marks(struck, 'r1c1')).toBe(0)
  expect(struck.marks.with(cell, filled.marks[cell]!)).toEqual(filled.marks)
})
