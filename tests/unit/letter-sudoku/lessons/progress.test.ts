import { describe, expect, it } from 'vitest'
import {
  firstOpen,
  formatProgress,
  foundCount,
  isFound,
  parseProgress,
  withFound,
} from '../../../../src/games/letter-sudoku/core/lessons/progress.ts'

describe('what was found', () => {
  it('is read back as it was written', () => {
    const progress = withFound(withFound(parseProgress(null), 'xWing', 2), 'lastCell', 0)
    expect(parseProgress(formatProgress(progress))).toEqual(progress)
    expect(isFound(progress, 'xWing', 2)).toBe(true)
    expect(isFound(progress, 'xWing', 0)).toBe(false)
    expect(foundCount(progress)).toBe(2)
    expect(foundCount(progress, ['xWing'])).toBe(1)
  })

  it('is noted once, however often it is found', () => {
    const once = withFound(parseProgress(null), 'xWing', 1)
    expect(withFound(once, 'xWing', 1)).toEqual(once)
  })

  it('says which position comes next: the first that was not found, or the first of all', () => {
    const empty = parseProgress(null)
    expect(firstOpen(empty, 'xWing')).toBe(0)
    expect(firstOpen(withFound(empty, 'xWing', 0), 'xWing')).toBe(1)
    expect(firstOpen(withFound(empty, 'xWing', 1), 'xWing')).toBe(0)
    expect(firstOpen(parseProgress('{"xWing":7}'), 'xWing')).toBe(0)
  })
})

describe('what is kept and damaged', () => {
  it.each(['', 'nonsense', '{"xWing":', '[]', '7', '"xWing"', 'null', 'true'])(
    'counts as nothing where it cannot be read: %s',
    (text) => {
      expect(parseProgress(text).size).toBe(0)
      expect(foundCount(withFound(parseProgress(text), 'xWing', 0))).toBe(1)
    },
  )

  it('is left out entry by entry, and the rest holds', () => {
    const kept =
      '{"xWing":3,"nakedPair":8,"pointing":"7","xyWing":-1,"lastCell":1.5,"xyChain":null,"nakedSingle":[1]}'
    expect([...parseProgress(kept)]).toEqual([['xWing', 3]])
  })

  it('of a lesson that is gone counts for nothing and stays', () => {
    const progress = withFound(parseProgress('{"jellyfish":7,"xWing":1}'), 'xWing', 1)
    expect(foundCount(progress)).toBe(2)
    expect(formatProgress(progress)).toBe('{"jellyfish":7,"xWing":3}')
  })

  it('never reaches what every object has', () => {
    const progress = parseProgress('{"__proto__":7,"constructor":1}')
    expect(foundCount(progress)).toBe(0)
    expect(isFound(parseProgress('{}'), 'constructor', 0)).toBe(false)
  })
})
