import { describe, expect, it } from 'vitest'
import { readKey } from '../../../../src/games/letter-sudoku/view/grid-keys.ts'
import type { Key } from '../../../../src/games/letter-sudoku/view/grid-keys.ts'
import { LETTERS, at } from '../example-grid.ts'

const letters = [...LETTERS]
const press = (key: string, cursor: number = at('r5c5'), held: Partial<Key> = {}) =>
  readKey({ key, ctrl: false, shift: false, ...held }, letters, cursor)

describe('the keys that move', () => {
  it.each([
    ['ArrowUp', 'r4c5'],
    ['ArrowDown', 'r6c5'],
    ['ArrowLeft', 'r5c4'],
    ['ArrowRight', 'r5c6'],
    ['Home', 'r5c1'],
    ['End', 'r5c9'],
  ])('%s goes from r5c5 to %s', (key, to) => {
    expect(press(key)).toEqual({ type: 'cursor', cell: at(to) })
  })

  it.each([
    ['ArrowUp', 'r1c5'],
    ['ArrowDown', 'r9c5'],
    ['ArrowLeft', 'r5c1'],
    ['ArrowRight', 'r5c9'],
  ])('%s stops at the edge', (key, edge) => {
    expect(press(key, at(edge))).toEqual({ type: 'cursor', cell: at(edge) })
  })

  it('Ctrl with Home or End goes to the first or last cell', () => {
    expect(press('Home', 40, { ctrl: true })).toEqual({ type: 'cursor', cell: 0 })
    expect(press('End', 40, { ctrl: true })).toEqual({ type: 'cursor', cell: 80 })
  })
})

describe('the letters', () => {
  it.each(letters.map((letter, symbol) => [letter, symbol] as const))(
    '%s is symbol %i, large or small',
    (letter, symbol) => {
      const typed = { type: 'letter', symbol, asMark: false }
      expect(press(letter.toLowerCase())).toEqual(typed)
      expect(press(letter)).toEqual(typed)
    },
  )

  it('with Shift are notes', () => {
    expect(press('G', 0, { shift: true })).toEqual({ type: 'letter', symbol: 0, asMark: true })
  })

  it('that the grid has not belong to the browser', () => expect(press('x')).toBeNull())
})

describe('the other keys', () => {
  it.each([
    ['Delete', 'erase'],
    ['Backspace', 'erase'],
    [' ', 'marking'],
    ['Enter', 'nextEmpty'],
    ['Escape', 'letGo'],
    ['?', 'hint'],
    ['1', 'sayRow'],
    ['2', 'sayColumn'],
    ['3', 'sayBox'],
    ['4', 'sayMissing'],
  ])('%s means %s', (key, type) => expect(press(key)).toEqual({ type }))

  it.each([
    ['z', false, 'undo'],
    ['Z', true, 'redo'],
    ['y', false, 'redo'],
  ])('Ctrl %s (shift: %s) means %s', (key, shift, type) => {
    expect(press(key, 0, { ctrl: true, shift })).toEqual({ type })
  })

  it.each(['Tab', 'F5', 'PageDown', 'Meta'])('%s belongs to the browser', (key) => {
    expect(press(key)).toBeNull()
  })

  it.each(['r', 'a', 't', 'o'])(
    'Ctrl %s belongs to the browser though the letter does not',
    (key) => {
      expect(press(key, 0, { ctrl: true })).toBeNull()
    },
  )
})
