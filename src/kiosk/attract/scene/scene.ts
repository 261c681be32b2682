/** A cell of a board: its letter and when it is there. */
export interface BoardCell {
  /** '' for a cell that stays open. */
  readonly face: string
  /** Printed from the beginning; else it is filled in. */
  readonly fixed: boolean
}

/** What the invitation shows of a puzzle. */
export type Scene =
  /** A board that fills itself, cell by cell in this order; what is left is for whoever plays. */
  | {
      readonly kind: 'board'
      readonly rows: readonly (readonly BoardCell[])[]
      /** Row and column of the cells that are filled in, one after the other. */
      readonly order: readonly (readonly [row: number, column: number])[]
    }
  /** Letters that find their word, one after the other. */
  | {
      readonly kind: 'letters'
      /** What stands on the tiles as they lie. */
      readonly tiles: readonly string[]
      /** How many letters each word has. */
      readonly words: readonly number[]
      /** The tile of each letter, from the first on; the last letters are for whoever plays. */
      readonly order: readonly number[]
    }
  /** Emblems that pass by. */
  | { readonly kind: 'emblems'; readonly emblems: readonly string[] }
  /** The picture of the game, for all other puzzles. */
  | { readonly kind: 'picture' }
