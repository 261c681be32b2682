import type { BitReader, BitWriter } from '../kit/bits.ts'
import type { Fault } from '../kit/fault.ts'
import type { Result } from '../kit/result.ts'
import type { Localized, Text } from '../kit/text.ts'

/** Everything that JSON can hold; what comes from a file, a link or a save before it is parsed. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type Status = 'playing' | 'finished'

/** How a finished game ended, in plain data: for results, sounds, a journal. */
export interface Outcome {
  /** Given up: the game showed something that the player had not found. */
  readonly kind: 'solved' | 'givenUp'
  /** What the game itself says of its end, e.g. `{ sign: 'leo' }`; nothing personal. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/**
 * What there is to see and say in a state, without a language, a screen or a cursor.
 * The DOM mirror, the tests and "where am I" announcements read it.
 */
export interface Description {
  /** One sentence on where the game stands, e.g. "48 cells left". */
  readonly summary: Text
  readonly groups: readonly Group[]
}

export type Group = GridGroup | ListGroup

/** A board: rows of items of equal length. Mirrored as a table with role="grid". */
export interface GridGroup {
  readonly kind: 'grid'
  readonly id: string
  readonly name: Text
  readonly rows: readonly (readonly Item[])[]
}

/** Things in a row: tiles, keys (kind 'list'), or answers of which one can be chosen ('choice'). */
export interface ListGroup {
  readonly kind: 'list' | 'choice'
  readonly id: string
  readonly name: Text
  readonly items: readonly Item[]
}

export interface Item {
  /** Stable within the puzzle, e.g. "r4c7" or "tile-3". */
  readonly id: string
  readonly name: Text
  /** What stands on it, e.g. "G"; for a screen that cannot draw. */
  readonly face?: string
  readonly chosen?: boolean
  readonly fixed?: boolean
}

/** What a game can end with, as its outcome's fact `sign` says by id, where each has a twin. */
export interface TwinSign {
  readonly id: string
  readonly sign: Localized
  readonly twin: string
  /** Noun phrases without a full stop: what it can offer to another, and what it could take from one. */
  readonly gives: Localized
  readonly needs: Localized
}

/** A puzzle as a pack holds it: its structure, and what is written in it, by language. */
export interface PuzzleFile {
  readonly spec: Json
  /** By BCP 47 tag: only the languages that were fetched. A puzzle without words has empty texts. */
  readonly texts: Readonly<Record<string, Json>>
}

/** How long a round is: all that a puzzle has, or a short part of it for somebody who has a minute or two. */
export type Length = 'short' | 'whole'

/** For whom a round is opened. */
export interface RoundWish {
  /** BCP 47 tag of the reader's language. */
  readonly language: string
  /** For games that choose by chance: the same seed gives the same round. */
  readonly seed: number
  /** One that the game offers; the whole puzzle where it is left out. */
  readonly length?: Length
  /** Names a certain part of the puzzle, for a game whose carrier gives such names; see `Carrier.variantOf`. */
  readonly variant?: string
}

/** A length that a game offers. */
export interface LengthOffer {
  readonly length: Length
  /** About how long it takes, for a menu and a clock; null: as long as the pack says of the puzzle. */
  readonly seconds: number | null
  /** What is played in it, in a few words, for a menu; where it is left out, the pack's own words say it. */
  readonly deck?: Text
}

/**
 * The rules of a game: all that a session knows of it. They are pure: no clock, no randomness, no storage, no screen.
 * `State` and `Move` are plain data that survives a trip through JSON.
 */
export interface Rules<Spec, State, Move> {
  readonly id: string
  /** Checks a round, as `openRound` gives it and saves hold it. */
  parseSpec(round: Json): Result<Spec>
  /**
   * Whether two rounds are the same but for their words and letters, so that the moves of one can be
   * replayed in the other: then a kept game goes on in the words of today.
   */
  isSameRound(kept: Json, opened: Json): boolean
  start(spec: Spec): State
  /**
   * Total: an illegal move comes back as a reason, nothing throws, the state passed in is never
   * changed, and a move that changes nothing gives back the same reference.
   */
  apply(spec: Spec, state: State, move: Move): Result<State>
  /** Checks a move from a save, a link or a replay; whether it is legal is for `apply`. */
  parseMove(spec: Spec, json: Json): Result<Move>
  status(spec: Spec, state: State): Status
  /** How it ended; null exactly while `status` is 'playing'. */
  outcome(spec: Spec, state: State): Outcome | null
  /** How much is left to do, in what the game counts: cells, words, questions. None once it is finished. */
  left(spec: Spec, state: State): number
  describe(spec: Spec, state: State): Description
  /**
   * For a game that ends with a sign: all of them. Its page `twins/<sign>` compares that sign with the reader's, so
   * that a neighbour's phone can be led there.
   */
  twinSigns?(spec: Spec): readonly TwinSign[]
}

/**
 * One game: its rules, and how its puzzles are opened. A pack holds a puzzle as a `PuzzleFile`. From it a *round* is
 * opened, plain JSON that a session plays and its save embeds; `parseSpec` checks a round and gives the `Spec` that
 * the rules work with. A short round is a round like any other: nothing but `openRound` knows how long it is.
 */
export interface Game<Spec, State, Move> extends Rules<Spec, State, Move> {
  /** The lengths that it offers, the shortest first and `whole` last. */
  readonly lengths: readonly LengthOffer[]
  /** Seconds for which somebody who plays may just think: a public screen asks no earlier whether they are there. */
  readonly thinks: number
  /** All faults of a puzzle, each with its place; none for a good one. */
  faultsOf(file: PuzzleFile): readonly Fault[]
  /** The round that is opened for a reader. Its reason is that of the first fault. */
  openRound(file: PuzzleFile, wish: RoundWish): Result<Json>
  /** The way back: a puzzle file from which the same round is opened, as its whole. */
  fileOf(spec: Spec): PuzzleFile
}

/** How much is carried; `plain` leaves out what can be done without, such as a player's notes. */
export type Detail = 'whole' | 'plain'

/**
 * How positions of one game travel in a link: as bits, not as the moves that led to them. Pure, like the game.
 * Each game has one in `core/carrier.ts`, fetched with the code that opens such links. What is read comes from
 * strangers: readers refuse bits that make no sense, never throw, and take no more time than a position needs.
 */
export interface Carrier<Spec, State, Move> {
  /** What says which round it is: the same text for two rounds exactly where `isSameRound` holds. */
  roundText(spec: Spec): string
  /** For a device that has no pack with the round. Null where a round is too much text for any link. */
  readonly round: RoundCarrier<Spec> | null
  /**
   * For a game whose rounds are not carried: how a device that has the whole puzzle names the part of it that a short
   * round has. `Game.openRound` opens it by that name, and its save has it behind the puzzle's id. Null for another
   * puzzle, or one that has no such name.
   */
  variantOf?(whole: Spec, part: Spec): string | null
  packPosition(spec: Spec, state: State, bits: BitWriter, detail: Detail): void
  /** Moves that lead from the start to the position; whether they are legal is for `Game.apply`. */
  unpackPosition(spec: Spec, bits: BitReader): readonly Move[]
}

export interface RoundCarrier<Spec> {
  pack(spec: Spec, bits: BitWriter, detail: Detail): void
  /** A round as it comes out of the bits, which `Game.parseSpec` has yet to check. */
  unpack(bits: BitReader): Json
}
