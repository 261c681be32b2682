import { CELL_COUNT } from '../../kit/grid-geometry.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { isLetter } from '../text/letter.ts'
import { cellsOfField, withoutTrailingSpaces } from './cells-of-field.ts'
import type { FieldCells } from './cells-of-field.ts'

/** What divides the columns of a table, the surest sign first; ' ' means any run of white space. */
export const SEPARATORS = ['\t', ';', ',', ':', '#', ' '] as const

export type Separator = (typeof SEPARATORS)[number]

/** One column of a line, without its quotes. */
export interface Field {
  readonly text: string
  /** Null unless the text is 81 cells, each a letter or empty. */
  readonly grid: FieldCells | null
}

const QUOTE = '"'

/** The columns of a line. A separator within double quotes divides nothing; "" is a quote there. */
export function fieldsOf(line: string, separator: Separator): Field[] {
  return textsOf(line, separator).map((text) => ({ text, grid: gridOf(text) }))
}

/** The first separator that leaves 81 cells in a column; null where none does. */
export function separatorOf(line: string): Separator | null {
  const found = SEPARATORS.filter((each) => mayDivide(line, each))
  return found.find((each) => fieldsOf(line, each).some(({ grid }) => grid)) ?? null
}

/** Quotes are a sign of a table, even one with a single column. */
function mayDivide(line: string, separator: Separator): boolean {
  if (separator === ' ') return /\s/.test(line)
  return line.includes(separator) || (separator === ',' && line.includes(QUOTE))
}

/** The cells of a column that holds 81 of them. */
export function gridOf(text: string): FieldCells | null {
  if (text.length < CELL_COUNT) return null
  const found = cellsOfField(text)
  const cells = withoutTrailingSpaces(found.cells)
  if (cells.length !== CELL_COUNT) return null
  const sound = cells.every((cell) => isEmptySymbol(cell) || isLetter(cell))
  return sound ? { cells, placed: found.placed?.slice(0, CELL_COUNT) ?? null } : null
}

function textsOf(line: string, separator: Separator): string[] {
  if (separator === ' ') return line.trim().split(/\s+/).map(unquoted)
  if (!line.includes(QUOTE)) return line.split(separator).map(shorn)
  const texts: string[] = []
  let from = 0
  let quoted = false
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === QUOTE) quoted = !quoted
    if (at < line.length && (quoted || line[at] !== separator)) continue
    texts.push(unquoted(shorn(line.slice(from, at))))
    from = at + 1
  }
  return texts
}

/** Without the spaces around it, unless these make it 81 cells. */
function shorn(text: string): string {
  return text.length === CELL_COUNT ? text : text.trim()
}

function unquoted(text: string): string {
  const whole = text.length > 1 && text.startsWith(QUOTE) && text.endsWith(QUOTE)
  return whole ? text.slice(1, -1).replaceAll('""', QUOTE) : text
}
