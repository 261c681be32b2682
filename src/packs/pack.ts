import type { PuzzleFile } from '../games/contract.ts'
import type { Brand } from '../kit/brand.ts'
import type { Localized } from '../kit/text.ts'
import type { Brand as PackBrand, FactSource, StructureFile } from './pack-schema.ts'

export type PackId = Brand<string, 'PackId'>
export type PuzzleId = Brand<string, 'PuzzleId'>

/** A checked set of puzzles for one page, city or campaign. Its texts have the languages fetched so far. */
export interface Pack {
  readonly id: PackId
  /** The languages that there are texts in. */
  readonly languages: readonly string[]
  readonly title: Localized
  readonly edition: Localized
  readonly deck: Localized
  readonly puzzles: readonly PuzzleEntry[]
  readonly facts: readonly Fact[]
  readonly glossary: readonly Term[]
  readonly cities: readonly City[]
  readonly pledges: readonly Pledge[]
  readonly brand: PackBrand | null
  readonly booth: StructureFile['booth'] | null
}

export interface PuzzleEntry {
  readonly id: PuzzleId
  /** The id of its game. */
  readonly game: string
  readonly title: Localized
  readonly deck: Localized
  /** About how long it takes. */
  readonly minutes: number
  /** The puzzle itself, still unchecked: its game opens a round of it when it is played. */
  readonly file: PuzzleFile
}

export interface Fact {
  readonly id: string
  readonly theme: string
  readonly text: Localized
  readonly source: FactSource | null
}

/** A term that readers may want explained. */
export interface Term {
  readonly id: string
  readonly term: Localized
  readonly text: Localized
}

export interface City {
  readonly id: string
  readonly name: Localized
}

export interface Pledge {
  readonly id: string
  readonly icon: string
  readonly text: Localized
}
