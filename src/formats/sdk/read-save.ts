import { SIDE, columnOf, rowOf } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { PieceKind, ReadOptions } from '../format.ts'
import { cellCountOf, parseRow } from '../grid/parse-row.ts'
import type { About, AboutPart, ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { HEADERS, isHeaderLine, sectionOf } from './sdk-line.ts'

/** The rows of a section, with the line of each. */
interface Section {
  readonly cells: string[]
  readonly line: number
}

/** Comments alone are no puzzle. */
export function kindOfSave(piece: string): PieceKind {
  const lines = piece.split('\n').filter((line) => line.trim() !== '')
  return lines.every((line) => line.startsWith('#')) ? 'comment' : 'puzzle'
}

/**
 * Reads a puzzle of nine rows, alone or in a section [Puzzle], with the lines about it; letters that
 * only the section [State] holds were placed by a player.
 */
export function readSave(piece: string, { letters }: ReadOptions): Result<ReadPuzzle, Fault> {
  const sections = sectionsOf(piece.split('\n'))
  if (!(sections instanceof Map)) return sections
  const puzzle = sections.get('puzzle')
  if (!puzzle) return refuse('sectionMissing', { section: 'Puzzle' })
  const state = sections.get('state')
  for (const section of [puzzle, state])
    if (section && section.cells.length !== SIDE * SIDE)
      return refuse('rowCount', { count: section.cells.length / SIDE }, section.line)
  const differs = state ? firstDifference(puzzle.cells, state.cells) : -1
  if (state && differs >= 0)
    return refuse(
      'stateDiffers',
      { row: rowOf(differs) + 1, column: columnOf(differs) + 1 },
      state.line + rowOf(differs),
    )
  const placed = state?.cells.map((cell, at) => placedIn(cell, puzzle.cells[at] as string)) ?? null
  return puzzleOfCells({ cells: puzzle.cells, placed, about: aboutOf(piece) }, letters)
}

/** Rows before any section are the puzzle; sections with another name hold nothing that is read here. */
function sectionsOf(lines: readonly string[]): Map<string, Section> | ReturnType<typeof refuse> {
  const sections = new Map<string, Section>()
  let open = 'puzzle'
  for (const [line, text] of lines.entries()) {
    const section = sectionOf(text)
    open = section ?? open
    if (section !== null || text.trim() === '' || text.startsWith('#')) continue
    if (open !== 'puzzle' && open !== 'state') continue
    const shape = parseRow(text)
    if (shape.kind === 'border') continue
    const known = sections.get(open) ?? { cells: [], line }
    if (shape.kind !== 'row' && shape.kind !== 'dashes')
      return refuse('rowCells', rowParams(text, known.cells.length), line)
    known.cells.push(...shape.cells.map((cell) => cell.text))
    sections.set(open, known)
  }
  return sections
}

function rowParams(text: string, cells: number): { row: number; count: number; shown: string } {
  return { row: cells / SIDE + 1, count: cellCountOf(text), shown: text.trim().slice(0, 20) }
}

function firstDifference(givens: readonly string[], state: readonly string[]): number {
  return givens.findIndex((given, at) => !isEmptySymbol(given) && given !== state[at])
}

function placedIn(cell: string, given: string): string {
  return isEmptySymbol(given) && !isEmptySymbol(cell) ? cell : ''
}

/** Lines about the same thing are one text. */
function aboutOf(piece: string): About {
  const about: Partial<Record<AboutPart, string>> = {}
  for (const line of piece.split('\n')) {
    if (!isHeaderLine(line)) continue
    const part = HEADERS[line[1] as keyof typeof HEADERS]
    const text = line.slice(2).trim()
    if (text !== '') about[part] = about[part] === undefined ? text : `${about[part]} ${text}`
  }
  return about
}
