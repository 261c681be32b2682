import { describe, expect, it } from 'vitest'
import { readKey, stopTowards } from '../../../../src/games/anagram/view/shuffle-keys.ts'
import type { Stop } from '../../../../src/games/anagram/view/shuffle-keys.ts'

const plain = { ctrl: false, shift: false }

describe('reading keys', () => {
  it('takes letters and digits of any script', () => {
    for (const key of ['a', 'Ñ', 'ł', 'Ж', '7'])
      expect(readKey({ ...plain, key })).toEqual({ type: 'letter', letter: key })
  })

  it('leaves Enter, Space, Tab and function keys to the browser', () => {
    for (const key of ['Enter', ' ', 'Tab', 'F5', '?', 'Shift'])
      expect(readKey({ ...plain, key })).toBeNull()
  })

  it('undoes and redoes with the usual chords, and leaves other chords alone', () => {
    expect(readKey({ key: 'z', ctrl: true, shift: false })).toEqual({ type: 'undo' })
    expect(readKey({ key: 'Z', ctrl: true, shift: true })).toEqual({ type: 'redo' })
    expect(readKey({ key: 'y', ctrl: true, shift: false })).toEqual({ type: 'redo' })
    expect(readKey({ key: 'r', ctrl: true, shift: false })).toBeNull()
  })

  it('deletes, lets go and moves', () => {
    expect(readKey({ ...plain, key: 'Backspace' })).toEqual({ type: 'delete' })
    expect(readKey({ ...plain, key: 'Escape' })).toEqual({ type: 'letGo' })
    expect(readKey({ ...plain, key: 'Home' })).toEqual({ type: 'arrow', to: 'first' })
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

  it('goes to the first from somewhere that is gone', () => {
    expect(stopTowards(stops, 'gone', 'right')).toBe('a')
    expect(stopTowards([], 'gone', 'right')).toBeNull()
  })
})
