import { describe, expect, it } from 'vitest'
import { emptyGables, wordWindows } from '../../../src/art/word-windows.ts'

const COUNTS = Array.from({ length: 12 }, (_, index) => index + 1)

describe('the windows of the word over the start page', () => {
  it.each(COUNTS)('are %i for as many letters: none is left out', (letters) => {
    expect(wordWindows(letters)).toHaveLength(letters)
  })

  it.each(COUNTS)('of %i letters go from left to right without touching each other', (letters) => {
    const windows = wordWindows(letters)
    for (const [index, { x }] of windows.entries()) {
      const before = windows[index - 1]
      if (before) expect(x).toBeGreaterThan(before.x + before.width + 3)
    }
  })

  it.each(COUNTS)('of %i letters are of one size, above the ground', (letters) => {
    const windows = wordWindows(letters)
    expect(new Set(windows.map(({ width }) => width)).size).toBe(1)
    for (const { y, height } of windows) expect(y + height).toBeLessThan(150)
  })

  it('leave ordinary windows to the gables that have none of the word', () => {
    expect(emptyGables(3)).toHaveLength(1)
    expect(emptyGables(4)).toEqual([])
  })
})
