import type { Game, Length, LengthOffer } from '../../../games/contract.ts'
import type { Pack, PuzzleEntry } from '../../../packs/pack.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'

/** What stands behind the id of a puzzle in the id of its short round. No pack has such ids. */
const SHORT = '~short'

/** A round that a booth offers: a puzzle of the pack, in one of its lengths. */
export interface Offer {
  /** The entry that is opened for it. */
  readonly entry: PuzzleEntry
  readonly length: Length
  /** About how long it takes. */
  readonly seconds: number
}

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

/** The rounds of a pack that `withShortRounds` has completed, the shortest first. */
export function offersOf(
  pack: Pack,
  lengthsOf: (game: string) => Game<unknown, unknown, unknown>['lengths'],
): readonly Offer[] {
  return pack.puzzles
    .map((entry) => {
      const { length } = roundIn(entry.id)
      const offer = lengthsOf(entry.game).find((each: LengthOffer) => each.length === length)
      return { entry, length, seconds: offer?.seconds ?? entry.minutes * 60 }
    })
    .toSorted((one, other) => one.seconds - other.seconds)
}
