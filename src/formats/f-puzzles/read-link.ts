import { SIDE, columnOf, rowOf } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadOptions } from '../format.ts'
import { isFilled, isObject, parseJson, squareOf, textOf } from '../ipuz/json-value.ts'
import type { JsonObject } from '../ipuz/json-value.ts'
import type { About, ReadPuzzle } from '../read-puzzle.ts'
import { findLink } from './find-link.ts'
import { decompress } from './lz-string.ts'

/** A sudoku unfolds to about 3,000 units; with everything that can be drawn on it, to a few times that. */
const LONGEST_JSON = 262_144

/** Fields that change nothing about the rules. What is drawn on a grid mostly does: lines, circles, text. */
const HARMLESS = new Set([
  'size',
  'title',
  'author',
  'ruleset',
  'grid',
  'solution',
  'successMessage',
  'msgcorrect',
  'disabledlogic',
  'truecandidatesoptions',
  'highlightConflicts',
  'metadata',
  'version',
])

/** Reads a link of f-puzzles or of SudokuPad that carries such a puzzle. */
export function readLink(line: string, { letters }: ReadOptions): Result<ReadPuzzle, Fault> {
  const link = findLink(line)
  if (link?.kind === 'short') return refuse('linkShort', {})
  if (link?.kind !== 'puzzle') return refuse('linkUnknown', {})
  const json = parseJson(decompress(link.data, LONGEST_JSON) ?? '')
  if (!isObject(json)) return refuse('linkBroken', {})
  const cells = json['size'] === SIDE ? squareOf(json['grid']) : null
  if (!cells) return refuse('gridShape', {})
  const odd = cells.findIndex((cell) => !isCell(cell))
  if (odd >= 0) return refuse('cellShape', { row: rowOf(odd) + 1, column: columnOf(odd) + 1 })
  const rules = extraRules(json, cells as JsonObject[])
  if (rules.length > 0) return refuse('extraRules', { names: rules })
  return readCells(cells as JsonObject[], json, letters)
}

function readCells(
  cells: readonly JsonObject[],
  json: JsonObject,
  letters: readonly string[] | null,
): Result<ReadPuzzle, Fault> {
  const values = cells.map((cell) => valueOf(cell['value']))
  const given = cells.map((cell) => cell['given'] === true)
  const { solution } = json
  const full = Array.isArray(solution) && solution.length === cells.length
  return puzzleOfCells(
    {
      cells: values.map((value, at) => (given[at] && value !== '' ? value : '.')),
      placed: values.map((value, at) => (given[at] ? '' : value)),
      candidates: cells.map((cell, at) => (values[at] === '' ? notesOf(cell) : [])),
      solution:
        full && solution.some(isDigitValue) ? solution.map((each) => valueOf(each) || '.') : null,
      about: aboutOf(json),
    },
    letters,
  )
}

function isCell(cell: unknown): boolean {
  if (!isObject(cell)) return false
  return !isFilled(cell['value']) || cell['value'] === 0 || isDigitValue(cell['value'])
}

function isDigitValue(value: unknown): boolean {
  return /^[1-9]$/.test(textOf(value))
}

function valueOf(value: unknown): string {
  return isDigitValue(value) ? textOf(value) : ''
}

/** Both kinds of pencil marks. */
function notesOf(cell: JsonObject): string[] {
  return [cell['centerPencilMarks'], cell['cornerPencilMarks']]
    .flatMap((marks) => (Array.isArray(marks) ? (marks as unknown[]) : []))
    .filter(isDigitValue)
    .map(textOf)
}

/** What is no plain sudoku: other constraints, regions of another shape, cells that limit their digits. */
function extraRules(json: JsonObject, cells: readonly JsonObject[]): string[] {
  const names = Object.keys(json).filter((name) => !HARMLESS.has(name) && isFilled(json[name]))
  const irregular = cells.some(({ region }, at) => isFilled(region) && region !== boxNumber(at))
  const limited = cells.some((cell) => isFilled(cell['givenPencilMarks']))
  return [...names, ...(irregular ? ['region'] : []), ...(limited ? ['givenPencilMarks'] : [])]
}

function boxNumber(cell: number): number {
  return Math.floor(rowOf(cell) / 3) * 3 + Math.floor(columnOf(cell) / 3)
}

function aboutOf(json: JsonObject): About {
  const [title, author, description] = ['title', 'author', 'ruleset'].map((name) =>
    textOf(json[name]),
  )
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(description && { description }),
  }
}
