import type { Example } from '../program/format-examples.ts'
import type { Part } from '../../formats/format.ts'
import type { FormatName } from '../../formats/formats.ts'
import type { ReadPuzzle } from '../../formats/read-puzzle.ts'

/** What a command that reads puzzles says about one of them. */
export interface Answer {
  /** For `--json`, after the line's number and in this order. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Without `--json`: lines for standard output, each with its end; '' for none. */
  readonly text: string
  /** What is bad about the puzzle, or null. */
  readonly reason: string | null
  /** For `convert`: what of the puzzle was left out. */
  readonly lost?: readonly Part[]
}

/** What a user asked for besides the puzzles. */
export interface LineOptions {
  /** The nine letters of `--letters`, or null. */
  readonly letters: readonly string[] | null
  readonly json: boolean
  /** For `hint`: how much it says, from 1 to 3. */
  readonly level: number
  /** For `hint`: every step to the end. */
  readonly walk: boolean
  /** For `convert`: the format to write. */
  readonly to: FormatName | null
  /** How many puzzles came before this one, where the format to write holds one only. */
  readonly number: number
}

/** A command that answers every puzzle by itself. */
export interface LineCommand {
  /** What it does, in one line of the list of commands. */
  readonly summary: string
  /** What `--help` says besides the options. */
  readonly details: string
  /** Command lines, and what each does. */
  readonly examples: readonly Example[]
  readonly answer: (puzzle: ReadPuzzle, options: LineOptions) => Answer
  /** The fields for a text that is no puzzle at all; the reason follows them. */
  readonly refuse: (line: string) => Answer['fields']
}
