import { describe, expect, it } from 'vitest'
import { readKey, stopTowards } from '../../../../../src/games/anagram/view/play/shuffle-keys.ts'
import type { PressedKey } from '../../../../../src/screen/frame/pressed-key.ts'
import type { Stop } from '../../../../../src/games/anagram/view/play/shuffle-keys.ts'

const NOTHING_HELD = { code: '', ctrl: false, shift: false, alt: false }
const read = (key: string, held: Partial<PressedKey> = {}, letters = 'CLIMATE') =>
  readKey({ ...NOTHING_HELD, key, ...held }, [...letters])

describe('reading keys', () => {
  it('takes the letters of the word, in either case', () => {
    for (const key of ['c', 'C']) expect(read(key)).toEqual({ type: 'letter', letter: 'C' })
  })

  it('takes them by their places on a keyboard of another script', () => {
    expect(read('с', { code: 'KeyC' })).toEqual({ type: 'letter', letter: 'C' })
    expect(read('Process', { code: 'KeyM' })).toEqual({ type: 'letter', letter: 'M' })
    expect(read('s', { code: 'KeyC' }, 'КЛИМАТСЕ')).toEqual({ type: 'letter', letter: 'С' })
  })

  it('takes a plain letter for one with marks, where the word has no other', () => {
    expect(read('a', {}, 'FÖRNYBÅR')).toEqual({ type: 'letter', letter: 'Å' })
    expect(read('a', {}, 'ÅLAND')).toEqual({ type: 'letter', letter: 'A' })
  })

  it('passes on letters and digits that the word has not, of any script', () => {
    for (const key of ['x', 'Ñ', 'ł', 'Ж', '7'])
      expect(read(key)).toEqual({ type: 'letter', letter: key })
  })

  it('leaves Enter, Space, Tab, function keys and chords with Alt to the browser', () => {
    for (const key of ['Enter', ' ', 'Tab', 'F5', '?', 'Shift']) expect(read(key)).toBeNull()
    expect(read('c', { alt: true })).toBeNull()
  })

  it('undoes and redoes with the usual chords, and leaves other chords alone', () => {
    expect(read('z', { ctrl: true })).toEqual({ type: 'undo' })
    expect(read('Z', { ctrl: true, shift: true })).toEqual({ type: 'redo' })
    expect(read('y', { ctrl: true })).toEqual({ type: 'redo' })
    expect(read('я', { code: 'KeyZ', ctrl: true })).toEqual({ type: 'undo' })
    expect(read('r', { ctrl: true })).toBeNull()
  })

  it('deletes, lets go and moves', () => {
    expect(read('Backspace')).toEqual({ type: 'delete' })
    expect(read('Escape')).toEqual({ type: 'letGo' })
    expect(read('Home')).toEqual({ type: 'arrow', to: 'first' })
  })
})

describe('arrows', () => {
  const stop = (id: string, x: number, y: number): Stop => ({
    id,
    rect: { x, y, width: 40, height: 48 },
  })
  const stops = [
    stop('a', 0, 0),
    stop('b', 50, 0),
    stop('c', 25, 60),
    stop('d', 75, 60),
    stop('e', 0, 300),
  ]

  it('left and right follow the reading order over the ends of rows, and stop at both ends', () => {
    expect(stopTowards(stops, 'b', 'right')).toBe('c')
    expect(stopTowards(stops, 'c', 'left')).toBe('b')
    expect(stopTowards(stops, 'a', 'left')).toBe('a')
    expect(stopTowards(stops, 'e', 'right')).toBe('e')
  })

  it('up and down go to the nearest in the next row, never over one', () => {
    expect(stopTowards(stops, 'a', 'down')).toBe('c')
    expect(stopTowards(stops, 'd', 'up')).toBe('b')
    expect(stopTowards(stops, 'c', 'down')).toBe('e')
    expect(stopTowards(stops, 'e', 'up')).toBe('c')
    expect(stopTowards(stops, 'e', 'down')).toBe('e')
  })

  it('left goes on where words run from right to left; first and last stay first and last', () => {
    const rtl = (from: string, to: 'left' | 'right' | 'first' | 'last') =>
      stopTowards(stops, from, to, 'rtl')
    expect([rtl('a', 'left'), rtl('b', 'right'), rtl('a', 'right')]).toEqual(['b', 'a', 'a'])
    expect([rtl('c', 'first'), rtl('c', 'last')]).toEqual(['a', 'e'])
  })

  it('goes to the first from somewhere that is gone', () => {
    expect(stopTowards(stops, 'gone', 'right')).toBe('a')
    expect(stopTowards([], 'gone', 'right')).toBeNull()
  })
})
