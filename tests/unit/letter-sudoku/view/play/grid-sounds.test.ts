import { describe, expect, it } from 'vitest'
import type { Move } from '../../../../../src/games/letter-sudoku/core/moves.ts'
import type { State } from '../../../../../src/games/letter-sudoku/core/state.ts'
import { soundOfGrid } from '../../../../../src/games/letter-sudoku/view/play/grid-sounds.ts'
import type { Happening } from '../../../../../src/session/session-event.ts'
import type { SoundName } from '../../../../../src/sound/sound-name.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../../example-grid.ts'

const without = (...names: string[]): State => ({
  ...solved,
  values: names.reduce((values, name) => values.with(at(name), -1), solved.values),
})

const struck: Move = {
  type: 'eliminate',
  candidates: [{ cell: at('r1c1'), symbol: symbol('O') }],
}

function soundOf(
  happening: Happening<State, Move>,
  before = fresh,
  state = before,
  showConflicts = true,
): SoundName | null {
  const shown = { spec, showConflicts, hint: null }
  return soundOfGrid(shown, { ...happening, at: 0, elapsed: 0 }, before, state)
}

function soundAfter(before: State, move: Move, showConflicts = true): SoundName | null {
  const state = after(before, move)
  return soundOf({ type: 'move', move, before, state }, before, state, showConflicts)
}

describe('after a move is heard', () => {
  it.each<[string, State, Move, SoundName | null]>([
    ['a letter put into its place', fresh, place('r1c1', 'O'), 'place'],
    ['a conflict before anything else', fresh, place('r1c1', 'E'), 'conflict'],
    ['a unit that it completed', without('r1c1', 'r2c1'), place('r1c1', 'O'), 'complete'],
    ['nothing of the last letter, whose end is heard', without('r1c1'), place('r1c1', 'O'), null],
    ['a note', fresh, mark('r1c1', 'O'), 'mark'],
    ['notes that a hint struck out', fresh, struck, 'mark'],
    ['a touch where something was erased', fresh, { type: 'erase', cell: 0 }, 'touch'],
  ])('%s', (_what, before, move, heard) => expect(soundAfter(before, move)).toBe(heard))

  it('no conflict where conflicts are not shown', () => {
    expect(soundAfter(fresh, place('r1c1', 'E'), false)).toBe('place')
  })
})

it.each<[string, Happening<State, Move>, SoundName | null]>([
  ['that all is solved', { type: 'solved', outcome: { kind: 'solved', facts: {} } }, 'solved'],
  ['no hint: it was heard when it came', { type: 'hint', asked: true }, null],
  ['no hint that follows a move', { type: 'hint', asked: false }, null],
  ['a touch where a check found nothing', { type: 'check', wrong: 0 }, 'touch'],
  ['a conflict where a check found something', { type: 'check', wrong: 2 }, 'conflict'],
  ['a touch at undo', { type: 'undo', state: fresh }, 'touch'],
  ['a touch at redo', { type: 'redo', state: fresh }, 'touch'],
  ['a touch where it was started over', { type: 'startedOver' }, 'touch'],
  ['nothing of what was played elsewhere', { type: 'followed' }, null],
  ['nothing of the beginning', { type: 'begun' }, null],
  ['nothing of the clock', { type: 'clock', running: true }, null],
  ['nothing when the screen is left', { type: 'ended', keep: true }, null],
])('of other events is heard %s', (_what, happening, heard) =>
  expect(soundOf(happening)).toBe(heard),
)

it('playing a solved grid again is not heard', () => {
  expect(soundOf({ type: 'startedOver' }, solved, fresh)).toBeNull()
})
