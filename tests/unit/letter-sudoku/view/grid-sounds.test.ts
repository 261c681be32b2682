import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../../../src/games/letter-sudoku/core/conflicts.ts'
import type { Move } from '../../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../../src/games/letter-sudoku/core/state.ts'
import { soundAfterMove } from '../../../../src/games/letter-sudoku/view/grid-sounds.ts'
import type { SoundName } from '../../../../src/sound/sound-name.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../example-grid.ts'

const without = (...names: string[]): State => ({
  ...solved,
  values: names.reduce((values, name) => values.with(at(name), -1), solved.values),
})

const struck: Move = {
  type: 'eliminate',
  candidates: [{ cell: at('r1c1'), symbol: symbol('O') }],
}

describe('after a move is heard', () => {
  it.each<[string, State, Move, SoundName]>([
    ['a letter put into its place', fresh, place('r1c1', 'O'), 'place'],
    ['a conflict before anything else', fresh, place('r1c1', 'E'), 'conflict'],
    ['a unit that it completed', without('r1c1', 'r2c1'), place('r1c1', 'O'), 'complete'],
    ['that all is solved', without('r1c1'), place('r1c1', 'O'), 'solved'],
    ['a note', fresh, mark('r1c1', 'O'), 'mark'],
    ['notes that a hint struck out', fresh, struck, 'mark'],
    ['a touch where something was erased', fresh, { type: 'erase', cell: 0 }, 'touch'],
  ])('%s', (_what, before, move, heard) => {
    const state = after(before, move)
    expect(soundAfterMove(spec, before, state, move, findConflicts(state.values))).toBe(heard)
  })

  it('no conflict where conflicts are not shown', () => {
    const move = place('r1c1', 'E')
    expect(soundAfterMove(spec, fresh, after(fresh, move), move, [])).toBe('place')
  })
})
