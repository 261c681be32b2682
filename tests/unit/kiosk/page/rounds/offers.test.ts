import { describe, expect, it } from 'vitest'
import type { LengthOffer } from '../../../../../src/games/contract.ts'
import { localized } from '../../../../../src/kit/text.ts'
import type { Pack, PuzzleEntry } from '../../../../../src/packs/pack.ts'
import {
  offerId,
  offersOf,
  roundIn,
  secondsOf,
  shortIdOf,
  shownOffers,
} from '../../../../../src/kiosk/page/rounds/offers.ts'

const DECK = localized({ en: 'One word.' })
const LENGTHS: Readonly<Record<string, readonly LengthOffer[]>> = {
  words: [
    { length: 'short', seconds: 60, deck: DECK },
    { length: 'whole', seconds: null },
  ],
  quiz: [
    { length: 'short', seconds: 90 },
    { length: 'whole', seconds: null },
  ],
}

const entryOf = (id: string, game: string, minutes: number): PuzzleEntry =>
  ({ id, game, minutes, title: localized({ en: id }), deck: localized({ en: `${id}!` }) }) as never

/** A pack as a booth plays it: each puzzle with its short round beside it. */
const packOf = (...entries: readonly PuzzleEntry[]): Pack =>
  ({
    puzzles: entries.flatMap((entry) => [entry, { ...entry, id: shortIdOf(entry.id) }]),
  }) as never

const offers = offersOf(
  packOf(entryOf('five', 'words', 5), entryOf('which', 'quiz', 2)),
  (game) => LENGTHS[game] ?? [],
)
const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id)

describe('the rounds that a booth offers', () => {
  it('come in the order of their length, which the game or the pack says', () => {
    expect(offers.map(({ id, seconds }) => [id, seconds])).toEqual([
      ['five/short', 60],
      ['which/short', 90],
      ['which/whole', 120],
      ['five/whole', 300],
    ])
    expect(secondsOf(LENGTHS['words'], 'short')).toBe(60)
    expect(secondsOf(LENGTHS['words'], 'whole')).toBeNull()
    expect(secondsOf(undefined, 'short')).toBeNull()
  })

  it('are described by their game, else by the pack', () => {
    const deckOf = (id: string) => offers.find((offer) => offer.id === id)?.deck
    expect(deckOf('five/short')).toBe(DECK)
    expect(deckOf('five/whole')).toEqual(localized({ en: 'five!' }))
    expect(deckOf('which/short')).toEqual(localized({ en: 'which!' }))
  })

  it('are found again by the id of what is opened', () => {
    expect(roundIn(shortIdOf('five'))).toEqual({ puzzle: 'five', length: 'short' })
    expect(roundIn('five')).toEqual({ puzzle: 'five', length: 'whole' })
    expect(offerId('five', 'short')).toBe('five/short')
  })

  it('leave out the whole of a puzzle that takes nearly as long as its short round', () => {
    expect(idsOf(shownOffers(offers, []))).toEqual(['five/short', 'which/short', 'five/whole'])
    expect(idsOf(shownOffers(offers, ['which/short']))).toEqual([
      'five/short',
      'which/whole',
      'five/whole',
    ])
  })

  it('leave out what staff have hidden, and nothing else', () => {
    expect(idsOf(shownOffers(offers, ['five/short', 'no-such/whole']))).toEqual([
      'which/short',
      'five/whole',
    ])
    expect(shownOffers(offers, idsOf(offers))).toEqual([])
  })
})
