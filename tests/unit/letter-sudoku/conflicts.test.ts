import { describe, expect, it } from 'vitest'
import { findConflicts, remainingOf } from '../../../src/games/letter-sudoku/core/conflicts.ts'
import { formatCell } from '../../../src/kit/grid-geometry.ts'
import { after, fresh, place, solved, spec, symbol } from './example-grid.ts'

describe('conflicts', () => {
  it('are none in the givens and none in the solution', () => {
    expect([...findConflicts(fresh.values), ...findConflicts(solved.values)]).toEqual([])
  })

  it('are told once for each unit, rows first, with all their cells', () => {
    // E stands at r1c2; another in the same row and the same box.
    const state = after(fresh, place('r1c1', 'E'))
    const told = findConflicts(state.values).map(({ unit, cells }) => [
      unit.kind,
      unit.index,
      cells.map(formatCell).join(' '),
    ])
    expect(told).toEqual([
      ['row', 0, 'r1c1 r1c2'],
      ['box', 0, 'r1c1 r1c2'],
    ])
  })

  it('name every cell where a letter stands three times', () => {
    const state = after(fresh, place('r1c1', 'E'), place('r1c3', 'E'))
    expect(findConflicts(state.values)[0]?.cells.map(formatCell)).toEqual(['r1c1', 'r1c2', 'r1c3'])
  })
})

describe('what remains', () => {
  it('counts down with each letter and is nought in the end', () => {
    const before = remainingOf(fresh.values)[symbol('O')] ?? 0
    expect(remainingOf(after(fresh, place('r1c1', 'O')).values)[symbol('O')]).toBe(before - 1)
    expect(remainingOf(solved.values)).toEqual(Array(9).fill(0))
    expect(before).toBe(9 - spec.givens.filter((given) => given === symbol('O')).length)
  })

  it('is never less than nought, however many are placed', () => {
    expect(remainingOf(Array(81).fill(0))[0]).toBe(0)
  })
})
