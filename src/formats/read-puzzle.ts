/** All that a file can say about a puzzle besides its cells, in the order in which a table has it. */
export const ABOUT_PARTS = [
  'id',
  'title',
  'author',
  'description',
  'comment',
  'date',
  'source',
  'url',
  'level',
  'rating',
] as const

export type AboutPart = (typeof ABOUT_PARTS)[number]

/** What a file says about a puzzle. A part that the file does not name is absent. */
export type About = { readonly [Part in AboutPart]?: string }

/**
 * A puzzle as a file holds it. It is complete in shape and proves nothing: its letters may contradict
 * each other, and it may have no solution or several.
 */
export interface ReadPuzzle {
  /** The letters of the symbols, in their order: the digits 1–9, or fewer than nine where fewer occur. */
  readonly letters: readonly string[]
  /** 81 symbols, -1 where nothing is printed. */
  readonly givens: readonly number[]
  /** 81 symbols that a player has placed, -1 elsewhere; null where there is none. */
  readonly placed: readonly number[] | null
  /** 81 sets of symbols as nine bits, 0 where nothing is noted; null where there is no note at all. */
  readonly candidates: readonly number[] | null
  /** The solution that stands beside the puzzle, 81 symbols; nobody has checked it. */
  readonly solution: readonly number[] | null
  readonly about: About
  /** The givens as they were written: 81 letters and symbols for empty cells. */
  readonly written: string
}
