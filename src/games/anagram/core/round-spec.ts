/**
 * One scramble of a round. The first four fields are what a pack or a save holds; the others are
 * derived by the parser (and derived afresh when a parsed round is parsed again).
 */
export interface Word {
  readonly id: string
  readonly scramble: string
  /** Every spelling that counts, accents and spaces included; the first is the one meant. */
  readonly answers: readonly string[]
  readonly clue?: string | undefined
  /** The letter on each tile. A tile's index is its identity: two tiles A are different tiles. */
  readonly tiles: readonly string[]
  /** The letters of each answer, as long as `tiles`. */
  readonly spellings: readonly (readonly string[])[]
  /**
   * How the slots are grouped: the lengths of the words of the first answer, e.g. [7, 10]. Another
   * answer may break elsewhere (NOWHERE, NOW HERE): it counts when its letters stand in the slots
   * in order, because nobody types the spaces.
   */
  readonly groups: readonly number[]
}

/** One language's round: what a session plays and a save embeds. */
export interface RoundSpec {
  /** BCP 47 tag of the language the answers are in. */
  readonly language: string
  readonly words: readonly Word[]
}
