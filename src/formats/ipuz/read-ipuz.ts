import { columnOf, rowOf } from '../../kit/grid-geometry.ts'
import { graphemesOf } from '../../kit/graphemes.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadOptions } from '../format.ts'
import type { About, AboutPart, ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { isFilled, isObject, parseJson, squareOf, textOf } from './json-value.ts'
import type { JsonObject } from './json-value.ts'
import { LONGEST_DOCUMENT } from './split-whole.ts'

const SUDOKU = /^https?:\/\/ipuz\.org\/sudoku(#\d+)?$/
/** Fields of ipuz that change the rules. */
const RULES = ['cages', 'zones', 'showoperators'] as const

const ABOUT: Readonly<Partial<Record<string, AboutPart>>> = {
  uniqueid: 'id',
  title: 'title',
  author: 'author',
  intro: 'description',
  notes: 'comment',
  date: 'date',
  publication: 'source',
  url: 'url',
  difficulty: 'level',
}

/** Reads a document of ipuz: kind sudoku, nine by nine, without cages, zones or operators. */
export function readIpuz(text: string, options: ReadOptions): Result<ReadPuzzle, Fault> {
  if (text.length >= LONGEST_DOCUMENT) return refuse('tooLong', { limit: LONGEST_DOCUMENT - 1 })
  const json = parseJson(text.replace(/^ipuz\(([^]*)\)$/, '$1'))
  if (!isObject(json)) return refuse('jsonBroken', {})
  const kinds = Array.isArray(json['kind']) ? json['kind'].map(textOf) : [textOf(json['kind'])]
  if (!kinds.some((kind) => SUDOKU.test(kind)))
    return refuse('ipuzKind', { kind: kinds.join(' ').slice(0, 80) })
  const rules: string[] = RULES.filter((rule) => isFilled(json[rule]))
  if (json['boxes'] === false) rules.push('boxes: false')
  if (rules.length > 0) return refuse('extraRules', { names: rules })
  return readGrids(json, options)
}

function readGrids(json: JsonObject, { letters }: ReadOptions): Result<ReadPuzzle, Fault> {
  const puzzle = squareOf(json['puzzle'])
  if (!puzzle) return refuse('gridShape', {})
  const cells = puzzle.map(letterOfCell)
  const odd = cells.indexOf(null)
  if (odd >= 0) return refuse('cellShape', { row: rowOf(odd) + 1, column: columnOf(odd) + 1 })
  const givens = cells.map((cell) => cell || '.')
  const saved = squareOf(json['saved'])?.map((cell) => letterOfCell(cell) ?? '')
  return puzzleOfCells(
    {
      cells: givens,
      placed: saved?.map((cell, at) => (givens[at] === '.' ? cell : '')) ?? null,
      solution: squareOf(json['solution'])?.map((cell) => letterOfCell(cell) || '.') ?? null,
      about: aboutOf(json),
    },
    letters ?? charsetOf(json, givens),
  )
}

/** The letter in a cell, '' where it is empty; null where the cell holds something else. */
function letterOfCell(cell: unknown): string | null {
  const value = isObject(cell) ? (cell['given'] ?? cell['value'] ?? cell['cell'] ?? null) : cell
  if (value === null || value === 0 || value === '') return ''
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const [letter = '', ...more] = graphemesOf(String(value).trim())
  if (more.length > 0) return null
  return isEmptySymbol(letter) ? '' : letter
}

/** The nine letters that the document names, unless these are digits or do not fit its cells. */
function charsetOf(json: JsonObject, cells: readonly string[]): readonly string[] | null {
  const letters = graphemesOf(textOf(json['charset']))
  const fits = letters.length === 9 && new Set(letters).size === 9
  const known = cells.every((cell) => cell === '.' || letters.includes(cell))
  return fits && known ? letters : null
}

function aboutOf(json: JsonObject): About {
  const about: Partial<Record<AboutPart, string>> = {}
  for (const [name, part] of Object.entries(ABOUT)) {
    const text = textOf(json[name])
    if (part && text !== '') about[part] = text
  }
  return about
}
