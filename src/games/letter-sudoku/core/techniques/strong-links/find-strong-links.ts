import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { BAND_CELLS } from '../../solver/sight.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import { UNIT_BITS } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, countOf } from '../../symbol.ts'

/** One end of a strong link: the cell, or the cells in a line, of which one may hold the symbol. */
export interface LinkEnd {
  readonly cells: readonly CellIndex[]
  /** The units that hold all of these cells, bit by bit as in `UNITS`. */
  readonly units: number
}

/** A unit that has a symbol at one of two ends: if not at the one, then at the other. */
export interface StrongLink {
  /** Index into `UNITS`. */
  readonly unit: number
  /** Its place among the symbol's links. */
  readonly index: number
  /** Its cells, one word for each band. */
  readonly words: readonly [number, number, number]
  readonly ends: readonly [LinkEnd, LinkEnd]
  /** Whether an end has more than one cell. */
  readonly grouped: boolean
}

const FIRST_BOX = 2 * SIDE
/** Places of a unit by threes: the rows of a box, or where a line crosses its boxes. */
const THREES = [0o007, 0o070, 0o700]
/** The columns of a box, as places of the box. */
const BOX_COLUMNS = [0o111, 0o222, 0o444]

/** Which links to look for. */
export interface LinkScope {
  /** Links in boxes, beside those in lines. */
  readonly boxes: boolean
  /** Links between groups of cells, beside those between two cells. */
  readonly groups: boolean
}

/** The strong links of a symbol, in the order of their units. */
export function findStrongLinks(
  position: Position,
  symbol: number,
  { boxes, groups }: LinkScope,
): StrongLink[] {
  const links: StrongLink[] = []
  const add = (unit: number, one: number, other: number) => {
    links.push(linkOf(unit, links.length, one, other))
  }
  for (let unit = 0; unit < (boxes ? UNITS.length : FIRST_BOX); unit++) {
    const held = position.places[unit * SYMBOL_COUNT + symbol] as number
    const count = countOf(held)
    if (count === 2) add(unit, held & -held, held & (held - 1))
    else if (groups && count > 2)
      for (const [one, other] of unit < FIRST_BOX ? splitLine(held) : splitBox(held))
        add(unit, one, other)
  }
  return links
}

function linkOf(unit: number, index: number, one: number, other: number): StrongLink {
  const ends = [endOf(unit, one), endOf(unit, other)] as const
  const words: [number, number, number] = [0, 0, 0]
  for (const { cells } of ends)
    for (const cell of cells) {
      const band = Math.floor(cell / BAND_CELLS) as 0 | 1 | 2
      words[band] |= 1 << (cell % BAND_CELLS)
    }
  return { unit, index, words, ends, grouped: ends.some(({ cells }) => cells.length > 1) }
}

/** Whether two links have a cell in common. */
export function shareCell({ words: one }: StrongLink, { words: other }: StrongLink): boolean {
  return ((one[0] & other[0]) | (one[1] & other[1]) | (one[2] & other[2])) !== 0
}

function endOf(unit: number, places: number): LinkEnd {
  const cells = cellsAt(unit, places)
  let units = -1
  for (const cell of cells) units &= UNIT_BITS[cell] as number
  return { cells, units }
}

/** A line whose places lie in two boxes. */
function splitLine(held: number): [number, number][] {
  const parts = THREES.map((three) => held & three).filter((part) => part !== 0)
  return parts.length === 2 ? [parts as [number, number]] : []
}

/** A box whose places lie in two rows, in two columns, or in a row and a column. */
function splitBox(held: number): [number, number][] {
  // With three places, two rows are a row and a column as well, which are tried below.
  const parallel = countOf(held) > 3 ? [...splitLine(held), ...splitByColumns(held)] : []
  return [...parallel, ...splitByCross(held)]
}

function splitByColumns(held: number): [number, number][] {
  const parts = BOX_COLUMNS.map((column) => held & column).filter((part) => part !== 0)
  return parts.length === 2 ? [parts as [number, number]] : []
}

/**
 * A row and a column that have all places between them (an empty rectangle is left of the box). The
 * cell where they cross, if it is a place, goes with either of them.
 */
function splitByCross(held: number): [number, number][] {
  const splits: [number, number][] = []
  for (const row of THREES)
    for (const column of BOX_COLUMNS) {
      const heart = held & row & column
      const alongRow = held & row & ~column
      const alongColumn = held & column & ~row
      if ((held & ~(row | column)) !== 0 || alongRow === 0 || alongColumn === 0) continue
      splits.push([alongRow | heart, alongColumn])
      if (heart !== 0) splits.push([alongRow, alongColumn | heart])
    }
  return splits
}
