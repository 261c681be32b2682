import { describe, expect, it } from 'vitest'
import { readKey } from '../../../../../src/games/letter-sudoku/view/play/grid-keys.ts'
import type { PressedKey } from '../../../../../src/screen/frame/pressed-key.ts'
import { LETTERS, at } from '../../example-grid.ts'

const letters = [...LETTERS]
const NOTHING_HELD = { code: '', ctrl: false, shift: false, alt: false }
const press = (key: string, cursor: number = at('r5c5'), held: Partial<PressedKey> = {}) =>
  readKey({ ...NOTHING_HELD, key, ...held }, letters, cursor)
const pressIn = (alphabet: string, key: string, held: Partial<PressedKey> = {}) =>
  readKey({ ...NOTHING_HELD, key, ...held }, [...alphabet], 0)

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

  it.each([
    ['ArrowUp', 'r4c5'],
    ['ArrowDown', 'r6c5'],
    ['ArrowLeft', 'r5c4'],
    ['ArrowRight', 'r5c6'],
  ])('Shift with %s chooses one more cell, %s', (key, to) => {
    expect(press(key, at('r5c5'), { shift: true })).toEqual({ type: 'extend', cell: at(to) })
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

describe('on a keyboard of another script', () => {
  it.each([
    ['я', 'KeyZ', 'undo'],
    ['ζ', 'KeyZ', 'undo'],
    ['ㅋ', 'KeyZ', 'undo'],
    ['Process', 'KeyY', 'redo'],
    // A German keyboard has its Z where others have Y: the sign decides.
    ['z', 'KeyY', 'undo'],
  ])('Ctrl with %s on %s means %s', (key, code, type) => {
    expect(press(key, 0, { code, ctrl: true })).toEqual({ type })
  })

  it('letters go by their places', () => {
    expect(press('п', 0, { code: 'KeyG' })).toEqual({ type: 'letter', symbol: 0, asMark: false })
  })

  it('digits and the question mark of the script do what those of others do', () => {
    expect(press('٢')).toEqual({ type: 'sayColumn' })
    expect(press('؟')).toEqual({ type: 'hint' })
  })
})

describe('the digits', () => {
  const DIGITS = '123456789'

  it.each([...DIGITS])('that are letters of the grid place them: %s', (key) => {
    const symbol = Number(key) - 1
    expect(pressIn(DIGITS, key)).toEqual({ type: 'letter', symbol, asMark: false })
  })

  it('with Shift are notes, whatever sign Shift makes of them', () => {
    const note = { type: 'letter', symbol: 0, asMark: true }
    expect(pressIn(DIGITS, '!', { code: 'Digit1', shift: true })).toEqual(note)
    // A French keyboard gives its digits with Shift only.
    expect(pressIn(DIGITS, '&', { code: 'Digit1' })).toEqual({ ...note, asMark: false })
  })

  it('speak with Alt in every grid, also where Alt makes another sign of them', () => {
    expect(pressIn(DIGITS, '1', { code: 'Digit1', alt: true })).toEqual({ type: 'sayRow' })
    expect(press('¡', 0, { code: 'Digit1', alt: true })).toEqual({ type: 'sayRow' })
    expect(press('4', 0, { code: 'Numpad4', alt: true })).toEqual({ type: 'sayMissing' })
  })

  it('count through letters that no key stands for', () => {
    const letter = (symbol: number) => ({ type: 'letter', symbol, asMark: false })
    expect(pressIn('春夏秋冬東西南北中', '3')).toEqual(letter(2))
    expect(pressIn('🌳🌍🚲🚋🌞💧🐝🌻🌊', '9')).toEqual(letter(8))
  })
})

describe('a letter that is a sign of a command', () => {
  it('is a letter in its own grid', () => {
    expect(pressIn('GREATJOB?', '?')).toEqual({ type: 'letter', symbol: 8, asMark: false })
  })
})

describe('other chords with Alt', () => {
  it.each([
    ['g', 'KeyG', false],
    ['1', 'Digit1', true],
    ['ArrowLeft', 'ArrowLeft', false],
  ])('belong to the browser or write signs: %s', (key, code, ctrl) => {
    expect(press(key, 0, { code, ctrl, alt: true })).toBeNull()
  })
})
