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

describe('the 27 units', () => {
  it('are nine rows, nine columns and nine boxes, each of nine cells', () => {
    const kinds = UNITS.map((unit) => `${unit.kind} ${unit.index}`)
    expect(new Set(kinds).size).toBe(27)
    expect(UNITS.every((unit) => new Set(unit.cells).size === 9)).toBe(true)
  })

  it('hold every cell once a kind, and are found from it', () => {
    for (const cell of CELLS) {
      expect(UNITS.filter((unit) => unit.cells.includes(cell))).toEqual([
        unitOf('row', cell),
        unitOf('column', cell),
        unitOf('box', cell),
      ])
    }
  })

  it('are counted from the top left, boxes row by row', () => {
    const cell = parseCell('r4c7') as number
    expect([rowOf(cell), columnOf(cell), boxOf(cell)]).toEqual([3, 6, 5])
  })
})

describe('peers', () => {
  it('are 20 to a cell: those that share a unit with it, and never itself', () => {
    for (const cell of CELLS) {
      const sharing = UNITS.filter((unit) => unit.cells.includes(cell)).flatMap(
        (unit) => unit.cells,
      )
      expect(new Set(PEERS[cell])).toEqual(new Set(sharing.filter((other) => other !== cell)))
      expect(PEERS[cell]).toHaveLength(20)
    }
  })
})

describe('the name of a cell', () => {
  it('is read back as the same cell', () => {
    expect(CELLS.map((cell) => parseCell(formatCell(cell)))).toEqual(CELLS)
    expect([formatCell(0), formatCell(33), formatCell(80)]).toEqual(['r1c1', 'r4c7', 'r9c9'])
  })

  it.each(['', 'r0c1', 'r1c0', 'r10c1', 'R1C1', 'r1c1 ', 'c1r1', 'r1'])('%j is none', (text) =>
    expect(parseCell(text)).toBeNull(),
  )
})
