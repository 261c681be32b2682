/** What can be wrong with a text that should be a puzzle, and what a sentence about it names. */
export interface FaultParams {
  /** The text is longer than any puzzle of its format. */
  tooLong: { readonly limit: number }
  /** The bytes are no text. */
  notText: object
  tooFewCells: { readonly count: number }
  /** Too few, in a line that writes empty cells as spaces: some were lost at its end. */
  lostSpaces: { readonly count: number }
  tooManyCells: { readonly count: number }
  /** So many puzzles stand on one line without anything between them. */
  joinedPuzzles: { readonly count: number }
  /** Nine cells: a row of a grid among lines that each hold a whole puzzle. */
  loneRow: object
  /** No column of a table holds 81 cells; the longest holds so many. */
  noPuzzleColumn: { readonly columns: number; readonly longest: number }
  /** More than one column could be the puzzle. */
  severalPuzzleColumns: { readonly columns: readonly number[] }
  /** The row of a table ends before the column that its header names. */
  columnMissing: { readonly name: string; readonly column: number }
  /** The column that the header names does not hold 81 cells. */
  columnCells: { readonly name: string; readonly count: number }
  notALetter: { readonly shown: string; readonly row: number; readonly column: number }
  /** Digits and letters mixed, where all nine letters are known. */
  digitsMixed: { readonly shown: string; readonly row: number; readonly column: number }
  letterUnknown: {
    readonly shown: string
    readonly row: number
    readonly column: number
    readonly letters: readonly string[]
  }
  tooManyLetters: { readonly letters: readonly string[] }
  /** A letter occurs more often than a grid can hold it: it probably stands for empty cells. */
  letterTooOften: { readonly shown: string; readonly count: number }
  /** The solution beside the puzzle has an empty cell, or 81 cells of another kind. */
  solutionShape: object
  rowCount: { readonly count: number }
  rowCells: { readonly row: number; readonly count: number; readonly shown: string }
  /** Blank lines divide a grid elsewhere than between its boxes. */
  gapInGrid: { readonly row: number }
  /** The state of a saved game contradicts its puzzle. */
  stateDiffers: { readonly row: number; readonly column: number }
  /** A section that the format needs is not there. */
  sectionMissing: { readonly section: string }
  jsonBroken: object
  ipuzKind: { readonly kind: string }
  gridShape: object
  cellShape: { readonly row: number; readonly column: number }
  /** Rules beyond plain sudoku, which nobody here could keep. */
  extraRules: { readonly names: readonly string[] }
  xmlUnknown: { readonly root: string }
  gameData: object
  linkUnknown: object
  /** A short link: it names a puzzle that its host keeps. */
  linkShort: object
  linkBroken: object
}

export type FaultCode = keyof FaultParams

/** Why a text is refused, and where: `line` counts from 0 at the first line of the text. */
export type Fault = {
  [Code in FaultCode]: {
    readonly code: Code
    readonly params: FaultParams[Code]
    readonly line: number
  }
}[FaultCode]

/** A refusal, for a function that returns a `Result`. */
export function refuse<Code extends FaultCode>(
  code: Code,
  params: FaultParams[Code],
  line = 0,
): { readonly ok: false; readonly reason: Fault } {
  return { ok: false, reason: { code, params, line } as Fault }
}
