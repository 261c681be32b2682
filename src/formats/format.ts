import type { Result } from '../kit/result.ts'
import type { Fault } from './fault.ts'
import type { AboutPart, ReadPuzzle } from './read-puzzle.ts'

/** The part of a text that should be one puzzle. */
export interface Piece {
  /** The number of its first line, counted from 1. */
  readonly line: number
  /** One line without its end, or several joined by LF. */
  readonly text: string
}

/** Cuts text that arrives in parts into pieces, with bounded memory and in linear time. */
export interface Splitter {
  readonly push: (part: string) => Piece[]
  readonly end: () => Piece[]
  /** What a reader must know of the text before the piece, such as the header of a table; '' for nothing. */
  readonly context: () => string
}

export interface ReadOptions {
  /** The nine letters, or null: then they are those that occur, or the digits 1–9. */
  readonly letters: readonly string[] | null
  /** That of the splitter. */
  readonly context: string
}

/** What a piece is: a puzzle (be it a faulty one), or something to pass over. */
export type PieceKind = 'puzzle' | 'blank' | 'comment' | 'text'

/** What a format has no place for, beside the givens of a puzzle in digits. */
export type Part = 'letters' | 'placed' | 'candidates' | 'solution' | AboutPart

export interface Writer {
  /** What the format can hold besides the givens; the rest is left out. */
  readonly holds: readonly Part[]
  /** Parts that it holds in general, but not those of this puzzle. */
  readonly losses?: (puzzle: ReadPuzzle) => readonly Part[]
  /** Whether a file holds any number of puzzles, or one. */
  readonly many: boolean
  readonly begin: string
  /** One puzzle, with the end of its last line. */
  readonly write: (puzzle: ReadPuzzle) => string
  readonly end: string
}

/** One way to write puzzles into a file. */
export interface Format {
  /** What it is, in a few words for the help. */
  readonly summary: string
  /** A new cutter of text into pieces. */
  readonly split: () => Splitter
  readonly kindOf: (piece: string) => PieceKind
  /** Reads a piece. Total: whatever the text is, it becomes a puzzle or a fault. */
  readonly read: (piece: string, options: ReadOptions) => Result<ReadPuzzle, Fault>
  readonly write?: Writer
}
