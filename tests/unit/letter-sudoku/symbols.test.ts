import { describe, expect, it } from 'vitest'
import { letterOf, parseAlphabet } from '../../../src/games/letter-sudoku/core/alphabet.ts'
import { remainingOf } from '../../../src/games/letter-sudoku/core/conflicts.ts'
import { parseMove } from '../../../src/games/letter-sudoku/core/moves.ts'
import { isCell } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { findWrong, isNoted, status } from '../../../src/games/letter-sudoku/core/state.ts'
import {
  countOf,
  lowestOf,
  maskOf,
  symbolsOf,
} from '../../../src/games/letter-sudoku/core/symbol.ts'
import {
  placeOf,
  shortCellName,
  unitName,
  unitParams,
} from '../../../src/games/letter-sudoku/core/unit-name.ts'
import type { Json } from '../../../src/games/contract.ts'
import { UNITS } from '../../../src/kit/grid-geometry.ts'
import { fresh, solved, spec } from './example-grid.ts'

describe('a set of symbols', () => {
  it('is nine bits, of which each has its own', () => {
    expect([0, 1, 8].map(maskOf)).toEqual([0b1, 0b10, 0b100000000])
    expect(symbolsOf(0b100000101)).toEqual([0, 2, 8])
    expect(symbolsOf(0)).toEqual([])
  })

  it('has a size and a lowest symbol', () => {
    expect([0, 0b1, 0b101, 0x1ff].map(countOf)).toEqual([0, 1, 2, 9])
    expect([0b1, 0b110, 0b100000000].map(lowestOf)).toEqual([0, 1, 8])
  })
})

describe('an alphabet', () => {
  it('is nine different letters, none of which stands for an empty cell', () => {
    const codeOf = (text: string) => {
      const alphabet = parseAlphabet(text)
      return alphabet.ok ? alphabet.value.letters.join('') : alphabet.reason
    }
    expect(codeOf('GREATJOBI')).toBe('GREATJOBI')
    expect(codeOf('GREATJOB')).toEqual({ code: 'grid.reason.lettersCount', params: { count: 8 } })
    expect(codeOf('GREATJOBG')).toEqual({
      code: 'grid.reason.lettersTwice',
      params: { letter: 'G' },
    })
    for (const blank of ['.', '0', '_', '*', ' ', '\t'])
      expect(codeOf(`GREA${blank}JOBI`)).toEqual({
        code: 'grid.reason.letterIsBlank',
        params: { letter: blank },
      })
  })

  it('has a letter for each symbol, and none for an empty cell', () => {
    expect([0, 8, -1].map((symbol) => letterOf(spec.alphabet, symbol))).toEqual(['G', 'I', ''])
    expect(letterOf({ letters: [] }, 3)).toBe('')
  })
})

describe('the name of', () => {
  const [row] = UNITS.filter(({ kind }) => kind === 'row').slice(3)
  const [column] = UNITS.filter(({ kind }) => kind === 'column').slice(6)
  const [box] = UNITS.filter(({ kind }) => kind === 'box').slice(8)

  it('a unit tells what it is and counts from one', () => {
    expect([row, column, box].map((unit) => unitName(unit!))).toEqual([
      { key: 'grid.unit.row', params: { number: 4 } },
      { key: 'grid.unit.column', params: { number: 7 } },
      { key: 'grid.unit.box', params: { number: 9 } },
    ])
    expect(unitParams(box!)).toEqual({ kind: 'box', number: 9 })
  })

  it('a cell is its row and column', () => {
    expect(placeOf(33)).toEqual({ row: 4, column: 7 })
    expect(shortCellName(33)).toMatchObject({
      key: 'grid.cellShort',
      params: { row: 4, column: 7 },
    })
    expect(JSON.stringify(shortCellName(33))).toContain('grid.cellSpoken')
  })

  it('a cell is a whole number from 0 to 80', () => {
    expect([0, 1, 80].every(isCell)).toBe(true)
    expect([-1, 81, 0.5, NaN, Infinity].some(isCell)).toBe(false)
  })
})

describe('the state of a grid', () => {
  it('is finished when every cell has the letter of the solution, and only then', () => {
    expect(status(spec, solved)).toBe('finished')
    expect(status(spec, fresh)).toBe('playing')
    expect(status(spec, { ...solved, values: solved.values.with(80, -1) })).toBe('playing')
  })

  it('has wrong letters where they are not those of the solution, and none in empty cells', () => {
    expect(findWrong(spec, fresh)).toEqual([])
    const [right = 0] = spec.solution
    const values = solved.values.with(0, (right + 1) % 9).with(1, -1)
    expect(findWrong(spec, { ...solved, values })).toEqual([0])
    const zero = spec.solution.findIndex((symbol) => symbol !== 0)
    expect(findWrong(spec, { ...solved, values: solved.values.with(zero, 0) })).toEqual([zero])
  })

  it('is noted where every empty cell has notes', () => {
    expect(isNoted(solved)).toBe(true)
    expect(isNoted(fresh)).toBe(false)
    const marks = fresh.values.map((value) => (value < 0 ? 1 : 0))
    expect(isNoted({ ...fresh, marks })).toBe(true)
    expect(isNoted({ ...fresh, marks: marks.with(fresh.values.indexOf(-1), 0) })).toBe(false)
  })

  it('knows how many letters are left', () => {
    const values = solved.values.with(0, -1)
    const left = Array<number>(9).fill(0).with(spec.solution[0]!, 1)
    expect(remainingOf(values)).toEqual(left)
    expect(remainingOf(solved.values.map(() => 3))).toEqual([9, 9, 9, 0, 9, 9, 9, 9, 9])
  })
})

describe('a move from outside', () => {
  const good: Json[] = [
    { type: 'place', cell: 0, symbol: 8, tidy: true },
    { type: 'erase', cell: 80 },
    { type: 'mark', cell: 80, symbol: 0, on: false },
    { type: 'eliminate', candidates: [{ cell: 1, symbol: 2 }] },
    { type: 'fillMarks' },
    { type: 'clearMarks' },
    { type: 'restart' },
  ]

  it.each(good)('is taken as it is: %j', (move) =>
    expect(parseMove(move)).toEqual({ ok: true, value: move }),
  )

  it.each<Json>([
    null,
    { type: 'fly' },
    { type: 'place', cell: 0, symbol: 0 },
    { type: 'place', cell: 81, symbol: 0, tidy: true },
    { type: 'place', cell: -1, symbol: 0, tidy: true },
    { type: 'place', cell: 0.5, symbol: 0, tidy: true },
    { type: 'place', cell: 0, symbol: 9, tidy: true },
    { type: 'place', cell: '0', symbol: 0, tidy: true },
    { type: 'mark', cell: 0, symbol: 0, on: 1 },
    { type: 'erase', cell: 0, symbol: 0 },
    { type: 'eliminate', candidates: [] },
    { type: 'eliminate', candidates: [{ cell: 1 }] },
    { type: 'eliminate', candidates: Array(730).fill({ cell: 1, symbol: 2 }) as Json[] },
    { type: 'restart', now: true },
  ])('is refused: %j', (move) =>
    expect(parseMove(move)).toEqual({ ok: false, reason: { code: 'grid.reason.move' } }),
  )

  it('has no nought below nought', () => {
    const move = parseMove(JSON.parse('{"type": "erase", "cell": -0}') as Json)
    expect(move).toEqual({ ok: true, value: { type: 'erase', cell: 0 } })
    const all = Array(729).fill({ cell: 1, symbol: 2 }) as Json[]
    expect(parseMove({ type: 'eliminate', candidates: all }).ok).toBe(true)
  })
})
