import type { Carrier } from './contract.ts'

/** A carrier whose types nobody needs to know: what it is given comes from its game, or from strangers. */
export type AnyCarrier = Carrier<unknown, unknown, unknown>

/**
 * Found by their place, so that a new game stays a folder and a line in the registry. They are no part of the
 * games' entries, because the front page fetches those.
 */
const FOUND = import.meta.glob<AnyCarrier>('./*/core/carrier.ts', {
  eager: true,
  import: 'carrier',
})

/** The carrier of a game; null for a game that cannot be carried. */
export function carrierOf(game: string): AnyCarrier | null {
  return FOUND[`./${game}/core/carrier.ts`] ?? null
}
