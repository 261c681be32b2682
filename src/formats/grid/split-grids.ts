import type { Piece, Splitter } from '../format.ts'
import { splitLines } from '../line/split-lines.ts'
import { GridRows } from './grid-rows.ts'
import { isNearlyRow, parseRow } from './parse-row.ts'

/** More lines than this, with heading, borders and gaps, are no grid. */
const MOST_LINES = 128

/** A piece that grows line by line. */
interface Growing {
  readonly first: number
  readonly rows: GridRows
}

/**
 * Nine rows are a piece, with the heading before them. A complete grid waits for the line after it:
 * where more rows follow at once, there must be nine of them as well. Otherwise nobody knows which of
 * the ten or more are the grid, and all of them are one (faulty) piece.
 */
export function splitGrids(): Splitter {
  const lines = splitLines()
  let held: Growing | null = null
  let current: Growing | null = null

  function take({ line, text }: Piece): Piece[] {
    const shape = parseRow(text)
    const done: Piece[] = []
    if (current?.rows.complete) {
      const goesOn = shape.kind === 'row' || (shape.kind === 'dashes' && current.rows.dashRows)
      if (goesOn || isNearlyRow(text)) {
        if (held) done.push(pieceOf(held))
        held = current
        current = null
      } else done.push(...close())
    } else if (current && endsInside(current.rows, shape.kind)) done.push(...close())
    if (!current && (shape.kind === 'blank' || shape.kind === 'border')) return done
    current ??= { first: line, rows: new GridRows() }
    current.rows.add(text, shape)
    if (current.rows.lines.length >= MOST_LINES) done.push(...close())
    return done
  }

  /** The end of rows that follow each other: what waited and what is there become pieces. */
  function close(): Piece[] {
    const parts = [held, current].filter((each) => each !== null)
    const rest = current
    held = null
    current = null
    if (parts.length === 2 && rest && !rest.rows.complete) return [joined(parts)]
    return parts.map(pieceOf)
  }

  return {
    push: (part) => lines.push(part).flatMap(take),
    end: () => [...lines.end().flatMap(take), ...close()],
    context: () => '',
  }
}

/** Whether a line ends a grid that has fewer than nine rows. */
function endsInside(rows: GridRows, kind: string): boolean {
  if (rows.count === 0) return false
  if (kind === 'blank') return rows.count % 3 !== 0
  return kind === 'text' && rows.inGap
}

function pieceOf({ first, rows }: Growing): Piece {
  return { line: first, text: rows.lines.map(({ text }) => text).join('\n') }
}

function joined([one, other]: readonly Growing[]): Piece {
  const texts = [one, other].flatMap((each) => each?.rows.lines.map(({ text }) => text) ?? [])
  return { line: one?.first ?? 0, text: texts.join('\n') }
}
