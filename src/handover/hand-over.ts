import type { BitReader } from '../kit/bits.ts'

/** The format that this version writes. Each that was ever written is read for ever: docs/hand-over.md. */
export const HAND_OVER_VERSION = 1

/** Which puzzle a position is of. */
export type Whose =
  /** One that the pack holds: a fingerprint tells whether it is the same one. */
  | { readonly kind: 'packed'; readonly pack: string; readonly puzzle: string }
  /** One that was made for a puzzle of a pack, as new grids are: the round is carried. */
  | { readonly kind: 'made'; readonly pack: string; readonly puzzle: string }
  /** One that was loaded from a file, which the other device does not have: the round is carried. */
  | { readonly kind: 'loaded'; readonly game: string }

/** In the order of their numbers in the bits. */
export const KINDS = ['packed', 'made', 'loaded'] as const satisfies readonly Whose['kind'][]

/** A position on its way, as far as it can be read without its game. */
export interface Arrival {
  readonly whose: Whose
  /** What stands behind the id of the puzzle in the name of its save, such as `@it` or `~hard-1z`. */
  readonly variant: string
  readonly hints: number
  /** Milliseconds played, whole seconds. */
  readonly elapsed: number
  /** Whether something was left out so that the code stays small. */
  readonly isPlain: boolean
  /** Tells a round from another one of the same name; null where the round itself follows. */
  readonly fingerprint: number | null
  /** What follows, for the game. */
  bits(): BitReader
}

/** The most that a text or a number may be. */
export const MOST = { id: 64, variant: 64, hints: 0xffff, seconds: 0xffffff } as const
export const FINGERPRINT_WIDTH = 24
