import { describe, expect, it } from 'vitest'
import {
  CELLS,
  PEERS,
  UNITS,
  boxOf,
  columnOf,
  formatCell,
  parseCell,
  rowOf,
  unitOf,
} from '../../../src/kit/grid-geometry.ts'

const at = (text: string): number => parseCell(text) ?? Number.NaN
const named = (cells: readonly number[]): string[] => cells.map(formatCell)

describe('a grid', () => {
  it('has 81 cells, counted row by row', () => {
    expect(CELLS).toHaveLength(81)
    expect(CELLS[0]).toBe(0)
    expect(CELLS[80]).toBe(80)
    expect([rowOf(44), columnOf(44), boxOf(44)]).toEqual([4, 8, 5])
    expect([rowOf(at('r7c1')), columnOf(at('r7c1')), boxOf(at('r7c1'))]).toEqual([6, 0, 6])
  })

  it('has 27 units: the rows, the columns, then the boxes row by row', () => {
    const kinds = UNITS.map(({ kind, index }) => `${kind} ${index}`)
    expect(kinds).toHaveLength(27)
    expect(kinds.slice(8, 11)).toEqual(['row 8', 'column 0', 'column 1'])
    expect(kinds.slice(17, 19)).toEqual(['column 8', 'box 0'])
    expect(named(UNITS[0]?.cells ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((c) => `r1c${c}`))
    expect(named(UNITS[9]?.cells ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((r) => `r${r}c1`))
    expect(named(UNITS[23]?.cells ?? [])).toEqual(
      [4, 5, 6].flatMap((r) => [7, 8, 9].map((c) => `r${r}c${c}`)),
    )
  })

  it('has each cell in three units, which it can be asked for', () => {
    for (const cell of CELLS) {
      const units = UNITS.filter(({ cells }) => cells.includes(cell))
      expect(units).toEqual([unitOf('row', cell), unitOf('column', cell), unitOf('box', cell)])
    }
  })

  it('has 20 peers of each cell: those that share a unit with it, without itself', () => {
    for (const cell of CELLS) {
      const shared = new Set(
        UNITS.filter(({ cells }) => cells.includes(cell)).flatMap(({ cells }) => cells),
      )
      shared.delete(cell)
      expect(PEERS[cell]).toEqual([...shared].toSorted((one, other) => one - other))
      expect(PEERS[cell]).toHaveLength(20)
    }
  })
})

describe('the name of a cell', () => {
  it('is its row and its column from one, and is read back', () => {
    expect(formatCell(0)).toBe('r1c1')
    expect(formatCell(33)).toBe('r4c7')
    for (const cell of CELLS) expect(parseCell(formatCell(cell))).toBe(cell)
  })

  it.each(['', 'r0c1', 'r1c0', 'r10c1', 'r1c10', 'c1r1', 'xr1c1', 'r1c1x', 'R1C1', 'r1c1 ', 'r1'])(
    'is not %j',
    (text) => expect(parseCell(text)).toBeNull(),
  )
})
