import { describe, expect, it } from 'vitest'
import type { LengthOffer } from '../../../../src/games/contract.ts'
import { offersOf, roundIn, shortIdOf } from '../../../../src/kiosk/page/rounds/offers.ts'
import type { Pack, PuzzleEntry } from '../../../../src/packs/pack.ts'

const entry = (id: string, game: string, minutes: number): PuzzleEntry =>
  ({ id, game, minutes, title: { key: 'x' } }) as unknown as PuzzleEntry

const LENGTHS: Readonly<Record<string, readonly LengthOffer[]>> = {
  grid: [
    { length: 'short', seconds: 150 },
    { length: 'whole', seconds: null },
  ],
  quiz: [
    { length: 'short', seconds: 90 },
    { length: 'whole', seconds: 120 },
  ],
}

describe('the rounds that a booth offers', () => {
  const pack = {
    puzzles: [
      entry('a-grid', 'grid', 20),
      entry(shortIdOf('a-grid'), 'grid', 20),
      entry('a-quiz', 'quiz', 5),
      entry(shortIdOf('a-quiz'), 'quiz', 5),
    ],
  } as unknown as Pack
  const offers = offersOf(pack, (game) => LENGTHS[game] ?? [])

  it('begin with the shortest', () => {
    expect(offers.map(({ entry: { id }, seconds }) => [id, seconds])).toEqual([
      [shortIdOf('a-quiz'), 90],
      ['a-quiz', 120],
      [shortIdOf('a-grid'), 150],
      // As long as the pack says, where the game does not.
      ['a-grid', 1200],
    ])
  })

  it('say of each whether it is the short one', () => {
    expect(offers.map(({ length }) => length)).toEqual(['short', 'whole', 'short', 'whole'])
  })

  it('have ids that lead back to the puzzle of the pack', () => {
    expect(roundIn(shortIdOf('a-grid'))).toEqual({ puzzle: 'a-grid', length: 'short' })
    expect(roundIn('a-grid')).toEqual({ puzzle: 'a-grid', length: 'whole' })
    expect(roundIn('')).toEqual({ puzzle: '', length: 'whole' })
  })
})
