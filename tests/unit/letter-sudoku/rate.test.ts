import { expect, it } from 'vitest'
import { BANDS, bandOf } from '../../../src/games/letter-sudoku/core/rating/band.ts'
import { rate } from '../../../src/games/letter-sudoku/core/rating/rate.ts'
import { digits, solved } from './example-grid.ts'

it('bands end below 1.5, 2.5 and 5', () => {
  expect([1, 1.4, 1.5, 2.4, 2.5, 4.9, 5, 11.9].map(bandOf)).toEqual([
    'easy',
    'easy',
    'medium',
    'medium',
    'hard',
    'hard',
    'expert',
    'expert',
  ])
})

it('the list of bands goes by rating', () => {
  expect([...new Set([1, 1.5, 2.5, 5].map(bandOf))]).toEqual(BANDS)
})

it('a puzzle of last cells alone is the easiest there is', () => {
  const puzzle = [...solved.values]
  puzzle[0] = -1
  puzzle[40] = -1
  expect(rate(puzzle)).toEqual({
    rating: 1,
    band: 'easy',
    techniques: { lastCell: 2 },
    beyond: false,
  })
})

it('a puzzle is as hard as its hardest step', () => {
  // Of our own making; rated by Sukaku Explainer 1.17 as 4.0, for a skyscraper.
  const grade = rate(
    digits('.......7..2..5.3..1.9..6..82...1..5.6...23..1.....59..4.........71....8.5.8...61.'),
  )
  expect(grade).toMatchObject({ rating: 4, band: 'hard', beyond: false })
  expect(grade.techniques.skyscraper).toBeGreaterThan(0)
})

it('reasoning by cases is beyond what players are shown', () => {
  const grade = rate(
    digits('..9..7.3..875....2..36...4..32....5..9...2......3.6...7.......1.6....92......54.7'),
  )
  expect(grade).toMatchObject({ rating: 8.3, band: 'expert', beyond: true })
  expect(grade.techniques.forcingChain).toBeGreaterThan(0)
  expect(grade.techniques.cellForcingChains).toBeGreaterThan(0)
})

it('what techniques cannot do is rated by the work of supposing', () => {
  const grade = rate(
    digits('7.8.1..6..6...43..4.5...81..5.7..1.....9.....6..1.3.4.....7..9.....5...32.....65.'),
  )
  expect(grade.beyond).toBe(true)
  expect(grade.band).toBe('expert')
  expect(grade.rating).toBeGreaterThan(8.4)
})

it('grids that cannot be are graded all the same, without an end in sight being lost', () => {
  const twice = Array<number>(81).fill(-1).with(0, 3).with(1, 3)
  expect(rate(twice).band).toBe('expert')
  expect(rate(Array<number>(81).fill(-1)).band).toBe('expert')
})
