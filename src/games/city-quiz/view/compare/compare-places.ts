import type { SignId } from '../../core/spec.ts'

export type Side = 'mine' | 'theirs'

/** Who is compared, and whose sign is being picked: null when both are known. */
export interface ComparePlaces {
  readonly mine: SignId | null
  readonly theirs: SignId | null
  readonly picking: Side | null
}

interface Known {
  /** From the address. */
  readonly mine: SignId | null
  readonly theirs: SignId | null
  /** The result of the player's own quiz. */
  readonly own: SignId | null
  /** The side that the player wants to change. */
  readonly changing: Side | null
}

/** Where the address does not name the player's own sign, it is that of the player's result. */
export function comparePlaces({ mine: named, theirs, own, changing }: Known): ComparePlaces {
  const mine = named ?? own
  if (changing) return { mine, theirs, picking: changing }
  if (!mine) return { mine, theirs, picking: 'mine' }
  return { mine, theirs, picking: theirs ? null : 'theirs' }
}

/** The page that a picked sign leads to: `compare`, then the signs that are known with it. */
export function pageAfter(places: ComparePlaces, picked: SignId): string[] {
  const mine = places.picking === 'mine' ? picked : places.mine
  const theirs = places.picking === 'mine' ? places.theirs : picked
  if (!mine) return ['compare']
  return theirs ? ['compare', mine, theirs] : ['compare', mine]
}
