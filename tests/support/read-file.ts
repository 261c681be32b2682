import type { Fault } from '../../src/formats/fault.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import type { FormatName } from '../../src/formats/formats.ts'
import { createPieceReader } from '../../src/formats/piece-reader.ts'
import type { ReadPuzzle } from '../../src/formats/read-puzzle.ts'
import { createTextReader } from '../../src/formats/text/decode-text.ts'
import type { Result } from '../../src/kit/result.ts'

export interface ReadEntry {
  readonly line: number
  readonly text: string
  readonly read: Result<ReadPuzzle, Fault>
}

export interface ReadFile {
  readonly format: FormatName
  readonly entries: readonly ReadEntry[]
  /** Lines that are blank, comments or text between grids. */
  readonly passedOver: readonly string[]
}

export interface ReadAs {
  readonly format?: FormatName
  readonly letters?: readonly string[]
  /** How long the parts are in which the file arrives. */
  readonly part?: number
}

/** Reads a whole file as the command line and the studio do. */
export function readFile(file: string | Uint8Array, as: ReadAs = {}): ReadFile {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const text = createTextReader()
  const reader = createPieceReader(as.format ?? null)
  const pieces: { line: number; text: string }[] = []
  const size = as.part ?? 65_536
  for (let at = 0; at < bytes.length; at += size)
    pieces.push(...reader.push(text.push(bytes.subarray(at, at + size))))
  pieces.push(...reader.push(text.end()), ...reader.end())
  const format = FORMATS[reader.format()]
  const options = { letters: as.letters ?? null, context: reader.context() }
  const isPuzzle = new Map(pieces.map((piece) => [piece, format.kindOf(piece.text) === 'puzzle']))
  const puzzles = pieces.filter((piece) => isPuzzle.get(piece))
  return {
    format: reader.format(),
    entries: puzzles.map((piece) => ({ ...piece, read: format.read(piece.text, options) })),
    passedOver: pieces.filter((piece) => !isPuzzle.get(piece)).map((piece) => piece.text),
  }
}

/** The puzzles of a file that has no faulty one. */
export function puzzlesIn(file: string | Uint8Array, as: ReadAs = {}): ReadPuzzle[] {
  return readFile(file, as).entries.map(({ line, read }) => {
    if (!read.ok) throw new Error(`line ${line}: ${JSON.stringify(read.reason)}`)
    return read.value
  })
}

/** Code, parameters and line of every fault in a file. */
export function faultsIn(
  file: string | Uint8Array,
  as: ReadAs = {},
): { code: string; line: number; params: object }[] {
  return readFile(file, as).entries.flatMap(({ line, read }) =>
    read.ok
      ? []
      : [{ code: read.reason.code, line: line + read.reason.line, params: read.reason.params }],
  )
}
