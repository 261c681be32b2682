import { describe as suite, expect, it } from 'vitest'
import type { GridGroup } from '../../../src/games/contract.ts'
import {
  describe,
  describeMissing,
  describeUnitAt,
} from '../../../src/games/letter-sudoku/core/describe.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import type { Text } from '../../../src/kit/text.ts'
import { translatorOf } from '../../support/translator.ts'
import { after, at, fresh, mark, place, solved, spec } from './example-grid.ts'

const { say } = translatorOf('en')

function nameOf(state: State, id: string): string {
  const { rows } = describe(spec, state).groups[0] as GridGroup
  const item = rows.flat().find((each) => each.id === id)
  return say(item?.name as Text)
}

suite('the board in words', () => {
  it('has nine rows of nine cells, named by their place', () => {
    const { rows } = describe(spec, fresh).groups[0] as GridGroup
    expect(rows.map((row) => row.length)).toEqual(Array(9).fill(9))
    expect(rows[3]?.[6]?.id).toBe('r4c7')
  })

  it.each([
    ['a given', fresh, 'r1c2', 'Row 1, column 2: E, printed'],
    ['an empty cell', fresh, 'r1c1', 'Row 1, column 1: empty'],
    ['a placed letter', after(fresh, place('r1c1', 'O')), 'r1c1', 'Row 1, column 1: O'],
    [
      'marks, in the order of the letters',
      after(fresh, mark('r1c1', 'O'), mark('r1c1', 'R')),
      'r1c1',
      'Row 1, column 1: empty, notes R O',
    ],
    [
      'a letter in conflict',
      after(fresh, place('r1c1', 'E')),
      'r1c1',
      'Row 1, column 1: E, in conflict',
    ],
    [
      'the given that it conflicts with',
      after(fresh, place('r1c1', 'E')),
      'r1c2',
      'Row 1, column 2: E, printed, in conflict',
    ],
  ])('names %s', (_what, state, id, name) => {
    expect(nameOf(state, id)).toBe(name)
  })

  it('tells givens from cells that can be changed', () => {
    const { rows } = describe(spec, fresh).groups[0] as GridGroup
    expect([rows[0]?.[0]?.fixed, rows[0]?.[1]?.fixed]).toEqual([false, true])
  })

  it('says how many cells are left, and when it is solved', () => {
    expect(say(describe(spec, fresh).summary)).toBe('48 cells left')
    const one = { ...solved, values: solved.values.with(0, -1) }
    expect(say(describe(spec, one).summary)).toBe('1 cell left')
    expect(say(describe(spec, solved).summary)).toMatch(/^Solved/)
  })
})

suite('a unit in words', () => {
  it('goes from its first cell to its last and says what is missing', () => {
    const text = say(describeUnitAt(spec, fresh, 'row', at('r1c5')))
    expect(text).toBe('Row 1: empty, E, empty, B, empty, G, J, empty and T. Missing: R A O I.')
  })

  it('can be the column or the box round a cell', () => {
    expect(say(describeUnitAt(spec, fresh, 'column', at('r1c9')))).toMatch(/^Column 9: T, empty/)
    expect(say(describeUnitAt(spec, fresh, 'box', at('r5c5')))).toMatch(/^Box 5: T, empty, I/)
  })

  it('says when nothing is missing', () => {
    expect(say(describeUnitAt(spec, solved, 'box', 0))).toMatch(/Nothing is missing\.$/)
  })
})

suite('what fits a cell', () => {
  it('is every letter that no peer holds', () => {
    expect(say(describeMissing(spec, fresh, at('r1c1')))).toBe(
      'Row 1, column 1 has room for R, O or I.',
    )
  })

  it('is the letter itself where one stands', () => {
    expect(say(describeMissing(spec, fresh, at('r1c2')))).toBe('E is in row 1, column 2.')
  })

  it('is nothing where another letter is wrong', () => {
    const stuck = after(fresh, place('r2c1', 'O'), place('r1c3', 'R'), place('r1c5', 'I'))
    expect(say(describeMissing(spec, stuck, at('r1c1')))).toMatch(/^No letter fits.*Choose Check/)
  })
})
