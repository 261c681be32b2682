import { describe, expect, it } from 'vitest'
import { keyGridOf } from '../../../../src/kiosk/attract/key-grid.ts'

describe('the keys of the languages', () => {
  it.each([
    [1, 1, 1, 'few'],
    [3, 3, 1, 'few'],
    [6, 3, 2, 'few'],
    [7, 3, 3, 'some'],
    [12, 3, 4, 'some'],
    [13, 3, 5, 'many'],
    [18, 3, 6, 'many'],
    [19, 4, 5, 'many'],
    [24, 4, 6, 'many'],
  ])('%i of them lie in %i columns and %i rows on a tall screen: %s', (count, tall, rows, size) => {
    expect(keyGridOf(count)).toMatchObject({ tall, rows, size })
  })

  it.each([
    [3, 3],
    [6, 3],
    [7, 4],
    [12, 6],
    [18, 6],
    [24, 8],
  ])('%i of them lie in %i columns on a wide screen', (count, wide) => {
    expect(keyGridOf(count).wide).toBe(wide)
  })
})
