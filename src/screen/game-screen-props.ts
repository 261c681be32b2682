import type { Pack, PuzzleEntry } from '../packs/pack.ts'

/** What the app hands to the screen of a game. */
export interface GameScreenProps {
  readonly pack: Pack
  readonly entry: PuzzleEntry
  /** The rest of the hash after the puzzle, for games with pages of their own. */
  readonly page: readonly string[]
}
