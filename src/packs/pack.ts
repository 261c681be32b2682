import type { Json } from '../games/contract.ts'
import type { GameId } from '../games/game-ids.ts'
import type { Brand } from '../kit/brand.ts'
import type { Localized } from '../kit/text.ts'

export type PackId = Brand<string, 'PackId'>
export type PuzzleId = Brand<string, 'PuzzleId'>

/** A checked set of puzzles for one page, city or campaign. */
export interface Pack {
  readonly id: PackId
  /** The languages that every text of the pack is written in. */
  readonly languages: readonly string[]
  readonly title: Localized
  readonly edition: Localized
  readonly deck: Localized
  readonly puzzles: readonly PuzzleEntry[]
  readonly facts: readonly Fact[]
}

export interface PuzzleEntry {
  readonly id: PuzzleId
  readonly game: GameId
  readonly title: Localized
  readonly deck: Localized
  /** About how long it takes. */
  readonly minutes: number
  /** The puzzle itself, still unchecked: its game parses it when it is opened. */
  readonly source: Json
}

export interface Fact {
  readonly id: string
  readonly theme: string
  readonly text: Localized
}
