import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { puzzleOfCells } from '../cells/puzzle-of-cells.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { ReadOptions } from '../format.ts'
import type { About, ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { cellsOfField } from './cells-of-field.ts'
import { fieldsOf } from './fields.ts'
import type { Field } from './fields.ts'
import { faultOfText, readLine } from './read-line.ts'
import { headerOf } from './table-header.ts'
import type { ColumnPart, TableHeader } from './table-header.ts'

/**
 * Reads one row of a table. The header, where there is one, says what each column holds; columns with
 * another name go into the comment with that name.
 */
export function readTableRow(line: string, options: ReadOptions): Result<ReadPuzzle, Fault> {
  const header = headerNamed(options.context)
  if (!header) return readLine(line, options)
  return faultOfText(line) ?? readWithHeader(fieldsOf(line, header.separator), header, options)
}

let lastContext = ''
let lastHeader: TableHeader | null = null

/** A table has one header for all of its rows: it is taken apart once. */
function headerNamed(context: string): TableHeader | null {
  if (context !== lastContext) {
    lastHeader = headerOf(context)
    lastContext = context
  }
  return lastHeader
}

function readWithHeader(
  fields: readonly Field[],
  header: TableHeader,
  { letters }: ReadOptions,
): Result<ReadPuzzle, Fault> {
  const at = header.parts.indexOf('puzzle')
  const name = header.names[at] ?? ''
  const field = fields[at]
  if (!field) return refuse('columnMissing', { name, column: at + 1 })
  if (!field.grid)
    return refuse('columnCells', { name, count: cellsOfField(field.text).cells.length })
  const textOf = (part: ColumnPart): string => fields[header.parts.indexOf(part)]?.text ?? ''
  const solution = textOf('solution')
  const placed = textOf('placed')
  for (const text of [solution, placed])
    if (text !== '' && cellsOfField(text).cells.length !== CELL_COUNT)
      return refuse('solutionShape', {})
  return puzzleOfCells(
    {
      cells: field.grid.cells,
      placed: placed === '' ? field.grid.placed : cellsOfField(placed).cells.map(orNothing),
      solution: solution === '' ? null : cellsOfField(solution).cells,
      about: aboutOf(fields, header),
    },
    letters,
  )
}

function orNothing(cell: string): string {
  return isEmptySymbol(cell) ? '' : cell
}

function aboutOf(fields: readonly Field[], { parts, names }: TableHeader): About {
  const about: Record<string, string> = {}
  const others: string[] = []
  for (const [at, { text }] of fields.entries()) {
    const part = parts[at]
    if (text === '' || part === 'puzzle' || part === 'solution' || part === 'placed') continue
    if (part) about[part] ??= text
    else others.push(names[at] ? `${names[at]}: ${text}` : text)
  }
  const comment = [about['comment'] ?? '', ...others].filter((text) => text !== '').join('; ')
  return comment === '' ? about : { ...about, comment }
}
