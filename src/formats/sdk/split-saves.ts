import { parseRow } from '../grid/parse-row.ts'
import type { Piece, Splitter } from '../format.ts'
import { splitLines } from '../line/split-lines.ts'
import { SIDE } from '../../kit/grid-geometry.ts'
import { isHeaderLine, sectionOf } from './sdk-line.ts'

/** More lines than this are no saved game: two sections of nine rows, and what is said about them. */
const MOST_LINES = 128

/** A new puzzle begins with its section, or with a line about it after the nine rows of another. */
export function splitSaves(): Splitter {
  const lines = splitLines()
  let first = 0
  let texts: string[] = []
  let rows = 0
  let sections = 0

  function take({ line, text }: Piece): Piece[] {
    const section = sectionOf(text)
    const begins = section === 'puzzle' && (rows > 0 || sections > 0)
    const again = rows >= SIDE && (isHeaderLine(text) || begins)
    const done = begins || again || texts.length >= MOST_LINES ? close() : []
    if (texts.length === 0 && text.trim() === '') return done
    if (texts.length === 0) first = line
    texts.push(text)
    if (section === 'puzzle') sections++
    if (parseRow(text).kind === 'row') rows++
    return done
  }

  function close(): Piece[] {
    const pieces = texts.length === 0 ? [] : [{ line: first, text: texts.join('\n') }]
    texts = []
    rows = 0
    sections = 0
    return pieces
  }

  return {
    push: (part) => lines.push(part).flatMap(take),
    end: () => [...lines.end().flatMap(take), ...close()],
    context: () => '',
  }
}
