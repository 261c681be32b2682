import { describe, expect, it } from 'vitest'
import { compareFigures, medianOf } from '../../../scripts/perf/compare-figures.mjs'

const figure = (what: string, measured: string) => ({ what, measured, promise: '', kept: true })
const pair = (ours: number, theirs: number) => ({
  ours: [figure('Letter', `${ours} ms`), figure('Weight', '52 kB')],
  theirs: [figure('Letter', `${theirs} ms`), figure('Weight', '40 kB')],
})

describe('a time measured in two trees', () => {
  it('is worse where it is beyond 1.1 times the other and by more than 8 ms', () => {
    expect(compareFigures([pair(100, 80)])[0]).toMatchObject({ ratio: 1.25, worse: true })
  })

  it('is not worse by a ratio alone, nor by milliseconds alone', () => {
    expect(compareFigures([pair(24, 16)])[0]).toMatchObject({ ratio: 1.5, worse: false })
    expect(compareFigures([pair(209, 200)])[0]?.worse).toBe(false)
  })

  it('is not worse at the very limits', () => {
    expect(compareFigures([pair(110, 100)])[0]?.worse).toBe(false)
    expect(compareFigures([pair(48, 40)])[0]?.worse).toBe(false)
  })

  it('is judged by the median of the pairs, so that a machine that is busy for a while decides nothing', () => {
    const fine = Array.from({ length: 4 }, () => pair(40, 40))
    const busy = Array.from({ length: 3 }, () => pair(400, 40))
    expect(compareFigures([...busy, ...fine])[0]).toMatchObject({ ours: 40, worse: false })
    const worse = Array.from({ length: 4 }, () => pair(60, 40))
    expect(compareFigures([...worse, ...fine.slice(1)])[0]).toMatchObject({ ours: 60, worse: true })
  })

  it('is judged pair by pair: a machine that slows down slows both', () => {
    const pairs = [pair(40, 40), pair(80, 80), pair(160, 160)]
    expect(compareFigures(pairs)[0]).toMatchObject({ ratio: 1, worse: false })
  })
})

it('only times are compared, and only those that both trees measure', () => {
  const [first] = [pair(40, 40)]
  const ours = [...first.ours, figure('New', '20 ms')]
  expect(compareFigures([{ ...first, ours }]).map(({ what }) => what)).toEqual(['Letter'])
  expect(compareFigures([])).toEqual([])
})

it('a median is the middle value, and of an even number the lower one', () => {
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([4, 3, 2, 1])).toBe(2)
})
