import { SIDE } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { PieceKind, ReadOptions } from '../format.ts'
import type { About, ReadPuzzle } from '../read-puzzle.ts'
import { graphemesOf } from '../../kit/graphemes.ts'
import { cellsOfRows } from './cells-of-rows.ts'
import { GridRows } from './grid-rows.ts'
import type { GridLine } from './grid-rows.ts'
import { cellCountOf, isNearlyRow } from './parse-row.ts'
import type { RowCell } from './parse-row.ts'

const NOT_TEXT = '\u{fffd}'

/** Lines without a single row are a heading that no grid follows, or comments. */
export function kindOfGrid(piece: string): PieceKind {
  if (rowsOf(piece).count > 0) return 'puzzle'
  return piece.split('\n').every((line) => /^#|^\s*$/.test(line)) ? 'comment' : 'text'
}

/** Reads nine rows, with the borders and blank lines between them and the heading before them. */
export function readGrid(piece: string, { letters }: ReadOptions): Result<ReadPuzzle, Fault> {
  if (piece.includes(NOT_TEXT)) return refuse('notText', {}, lineOf(piece, NOT_TEXT))
  const rows = rowsOf(piece)
  const gap = strayGap(rows)
  if (gap) return refuse('gapInGrid', { row: gap.row }, gap.line)
  const cells: (readonly RowCell[])[] = []
  for (const [line, { text, shape }] of rows.lines.entries()) {
    const dashes = shape.kind === 'dashes' && rows.dashRows
    if (shape.kind === 'row' || dashes) cells.push(shape.cells)
    else if (shape.kind === 'text' && cells.length > 0)
      return refuse('rowCells', rowParams(text, cells.length), line)
  }
  const nearly = rows.lines.findIndex(
    ({ text, shape }) => shape.kind === 'text' && isNearlyRow(text),
  )
  if (cells.length === SIDE - 1 && rows.complete)
    return refuse('rowCells', rowParams(rows.lines[nearly]?.text ?? '', 0), nearly)
  if (cells.length !== SIDE) return refuse('rowCount', { count: rows.count }, firstRow(rows))
  return puzzleOfCells({ ...cellsOfRows(cells.flat()), about: headingOf(rows.lines) }, letters)
}

function rowsOf(piece: string): GridRows {
  const rows = new GridRows()
  for (const line of piece.split('\n')) rows.add(line)
  return rows
}

const SHOWN = 20

function rowParams(text: string, before: number): { row: number; count: number; shown: string } {
  const letters = graphemesOf(text.trim().slice(0, 4 * SHOWN))
  const shown = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('')
  return { row: before + 1, count: cellCountOf(text), shown }
}

function firstRow({ lines }: GridRows): number {
  return Math.max(
    0,
    lines.findIndex(({ shape }) => shape.kind === 'row'),
  )
}

/** A blank line that does not stand between boxes, or between two of them only. */
function strayGap({ lines, dashRows }: GridRows): { row: number; line: number } | null {
  const gaps: { row: number; line: number }[] = []
  let row = 0
  for (const [line, { shape }] of lines.entries()) {
    if (shape.kind === 'row' || (shape.kind === 'dashes' && dashRows)) row++
    if (shape.kind === 'blank' && row > 0 && row < SIDE && gaps.at(-1)?.row !== row)
      gaps.push({ row, line })
  }
  const stray = gaps.find((gap) => gap.row % 3 !== 0)
  return stray ?? (gaps.length === 1 && row === SIDE ? (gaps[0] ?? null) : null)
}

/** The text before the first row. */
function headingOf(lines: readonly GridLine[]): About {
  const first = lines.findIndex(({ shape }) => shape.kind === 'row' || shape.kind === 'dashes')
  const title = lines
    .slice(0, first)
    .filter(({ shape }) => shape.kind === 'text')
    .map(({ text }) => text.replace(/^\s*#+/, '').trim())
    .join(' ')
  return title === '' ? {} : { title }
}

function lineOf(piece: string, sign: string): number {
  return piece.slice(0, piece.indexOf(sign)).split('\n').length - 1
}
