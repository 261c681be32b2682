import type { Game, Length, LengthOffer } from '../../../games/contract.ts'
import type { Text } from '../../../kit/text.ts'
import type { Pack, PuzzleEntry } from '../../../packs/pack.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'

/** What stands behind the id of a puzzle in the id of its short round. No pack has such ids. */
const SHORT = '~short'

/** A round that a booth offers: a puzzle of the pack, in one of its lengths. */
export interface Offer {
  /** Names it in the settings of a booth. */
  readonly id: string
  /** The entry that is opened for it. */
  readonly entry: PuzzleEntry
  readonly length: Length
  /** About how long it takes. */
  readonly seconds: number
  /** What is played in it, in a few words. */
  readonly deck: Text
}

type Lengths = Game<unknown, unknown, unknown>['lengths']

export const shortIdOf = (puzzle: string): string => puzzle + SHORT

/** The id under which a round is played. */
export function playedIdOf({ puzzle, length }: Pick<RoundOf, 'puzzle' | 'length'>): string {
  return length === 'short' ? shortIdOf(puzzle) : puzzle
}

/** The id of a puzzle in the pack itself, and the length of the round that has this id. */
export function roundIn(id: string): { readonly puzzle: string; readonly length: Length } {
  return id.endsWith(SHORT)
    ? { puzzle: id.slice(0, -SHORT.length), length: 'short' }
    : { puzzle: id, length: 'whole' }
}

export function offerId(puzzle: string, length: Length): string {
  return `${puzzle}/${length}`
}

/** About how long a game says that a length of it takes; null where the pack says it, or the game has no such length. */
export function secondsOf(lengths: Lengths | undefined, length: string): number | null {
  return lengths?.find((each) => each.length === length)?.seconds ?? null
}

/** The rounds of a pack that `withShortRounds` has completed, the shortest first. */
export function offersOf(pack: Pack, lengthsOf: (game: string) => Lengths): readonly Offer[] {
  return pack.puzzles
    .map((entry) => {
      const { puzzle, length } = roundIn(entry.id)
      const offer = lengthsOf(entry.game).find((each: LengthOffer) => each.length === length)
      const seconds = offer?.seconds ?? entry.minutes * 60
      const deck = offer?.deck ?? entry.deck
      return { id: offerId(puzzle, length), entry, length, seconds, deck }
    })
    .toSorted((one, other) => one.seconds - other.seconds)
}

/** A whole round that takes less than so many times its short one is nearly as long. */
const NEARLY = 1.5

/**
 * What the menu shows of them: without those that staff have hidden, and without a whole round that is nearly as long as
 * the short one of the same puzzle. Whoever has ninety seconds has two minutes, too: a row for each would be a choice
 * that asks for thought and changes little. Where staff hide the short one, the whole one is there.
 */
export function shownOffers(offers: readonly Offer[], hidden: readonly string[]): readonly Offer[] {
  const open = offers.filter(({ id }) => !hidden.includes(id))
  return open.filter(({ entry, length, seconds }) => {
    if (length !== 'whole') return true
    const short = open.find((other) => other.entry.id === shortIdOf(entry.id))
    return !short || seconds >= NEARLY * short.seconds
  })
}
