import { describe, expect, it } from 'vitest'
import { readPuzzles } from '../../../scripts/bench/puzzle-list.ts'
import {
  blockOf,
  firstUnits,
  hasBegun,
  pickFirstCell,
  triedOf,
} from '../../../src/games/letter-sudoku/core/first-grid.ts'
import type { FirstCell } from '../../../src/games/letter-sudoku/core/first-grid.ts'
import { checkGivens } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import type { Spec } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { candidatesAt } from '../../../src/games/letter-sudoku/core/solver/candidates.ts'
import { EMPTY, maskOf, symbolsOf } from '../../../src/games/letter-sudoku/core/symbol.ts'
import { formatCell, unitOf } from '../../../src/kit/grid-geometry.ts'
import type { Json } from '../../../src/games/contract.ts'
import { at, digits, fileWith, fresh, solved, spec, specOf, symbol } from './example-grid.ts'
import { HARD_SOURCE } from './hard-puzzle.ts'

const { values } = fresh
const first = pickFirstCell(spec, fresh) as FirstCell

/** Every way in which a letter can fit into a cell that is empty, or will be once its letter is gone. */
const fits = (board: readonly number[], cell: number): number =>
  candidatesAt(board.with(cell, EMPTY), cell)

/** Says whether what is told of a cell is true of the board. */
function isTrue({ solution }: Spec, board: readonly number[], told: FirstCell): boolean {
  const { cell, symbol: letter, by } = told
  if (letter !== solution[cell] || board[cell] === letter) return false
  if (by === 'cell') return fits(board, cell) === maskOf(letter)
  const places = unitOf('box', cell).cells.filter(
    (each) => (each === cell || board[each] === EMPTY) && fits(board, each) & maskOf(letter),
  )
  return places.length === 1 && places[0] === cell
}

const puzzles = ['minimal', 'few-givens', 'much-to-guess'].flatMap((name) =>
  readPuzzles(`scripts/bench/corpus/${name}.txt`).puzzles.slice(0, 60).map(digits),
)

describe('the cell to try', () => {
  it('of the printed grid takes one letter only, and its three units are the fullest around', () => {
    expect([formatCell(first.cell), first.by]).toEqual(['r6c5', 'cell'])
    expect(spec.alphabet.letters[first.symbol]).toBe('E')
    expect(firstUnits(first).map(({ kind, index }) => [kind, index])).toEqual([
      ['row', 5],
      ['column', 4],
      ['box', 4],
    ])
  })

  it('is the same in every alphabet', () => {
    const greek = specOf(
      fileWith({
        letters: 'ΑΒΓΔΕΖΗΘΙ',
        givens: (fileWith({}) as { givens: string[]; letters: string }).givens.map((row) =>
          [...row].map((each) => 'ΑΒΓΔΕΖΗΘΙ'['GREATJOBI'.indexOf(each)] ?? each).join(''),
        ),
      } as { [key: string]: Json }),
    )
    expect(pickFirstCell(greek, { values: greek.givens })).toEqual(first)
    expect(greek.alphabet.letters[first.symbol]).toBe('Γ')
  })

  it.each(puzzles.map((givens, index) => [index, givens] as const))(
    'of the listed puzzle %i is told truly, also with a wrong letter on the board, up to the end',
    (_, givens) => {
      const checked = checkGivens(givens, spec.alphabet)
      if (!checked.ok) throw new Error(checked.reason.code)
      const { solution } = checked.value
      let board = givens
      for (;;) {
        const told = pickFirstCell(checked.value, { values: board })
        if (!told) break
        expect(isTrue(checked.value, board, told)).toBe(true)
        const wrong = board.with(told.cell, (told.symbol + 1) % 9)
        const again = pickFirstCell(checked.value, { values: wrong })
        if (again) expect(isTrue(checked.value, wrong, again)).toBe(true)
        board = board.with(told.cell, told.symbol)
      }
      // Nothing is left to tell only where no cell has a single letter left.
      const open = board.flatMap((value, cell) => (value === EMPTY ? [cell] : []))
      const single = open.filter((cell) => fits(board, cell) === maskOf(solution[cell] ?? 0))
      expect(single).toEqual([])
    },
  )

  it('is the one that has the fewest empty cells in its row, its column or its box', () => {
    const emptyIn = (board: readonly number[], cell: number): number =>
      Math.min(
        ...(['row', 'column', 'box'] as const).map(
          (kind) => unitOf(kind, cell).cells.filter((each) => board[each] === EMPTY).length,
        ),
      )
    const choices = puzzles.map((givens) => {
      const checked = checkGivens(givens, spec.alphabet)
      const told = checked.ok ? pickFirstCell(checked.value, { values: givens }) : null
      if (told?.by !== 'cell') return 0
      const all = givens.flatMap((value, cell) =>
        value === EMPTY && symbolsOf(fits(givens, cell)).length === 1 ? [cell] : [],
      )
      const least = Math.min(...all.map((cell) => emptyIn(givens, cell)))
      expect(emptyIn(givens, told.cell)).toBe(least)
      return all.length
    })
    expect(choices.filter((count) => count > 1).length).toBeGreaterThan(10)
  })

  it('is one whose letter fits nowhere else in its box, where no cell has one letter left', () => {
    const kinds = puzzles.map((givens) => {
      const checked = checkGivens(givens, spec.alphabet)
      return checked.ok ? (pickFirstCell(checked.value, { values: givens })?.by ?? 'none') : 'bad'
    })
    expect(new Set(kinds)).toEqual(new Set(['cell', 'box', 'none']))
  })

  it('is none in a full grid, nor where only guessing helps; then the middle is explained', () => {
    expect(pickFirstCell(spec, solved)).toBeNull()
    const hard = specOf(HARD_SOURCE as unknown as Json)
    expect(pickFirstCell(hard, { values: hard.givens })).toBeNull()
    expect(firstUnits(null).map(({ kind, index }) => [kind, index])).toEqual([
      ['row', 4],
      ['column', 4],
      ['box', 4],
    ])
  })
})

describe('what has come of it', () => {
  const tried = (board: readonly number[]) => triedOf(first, values, board)

  it('is told apart: nothing, the right letter, another letter, a letter elsewhere', () => {
    expect(tried(values)).toBe('open')
    expect(tried(values.with(first.cell, first.symbol))).toBe('right')
    expect(tried(values.with(first.cell, symbol('A')))).toBe('wrong')
    expect(tried(values.with(at('r1c1'), symbol('O')))).toBe('elsewhere')
    expect(triedOf(null, values, values)).toBe('open')
    expect(triedOf(null, values, values.with(first.cell, first.symbol))).toBe('elsewhere')
  })

  it('a letter that stood there from the beginning is no try', () => {
    const before = values.with(first.cell, symbol('A'))
    expect(triedOf(first, before, before)).toBe('open')
    expect(triedOf(first, before, values.with(first.cell, symbol('J')))).toBe('wrong')
  })

  it('a wrong letter is blocked by its row, its column or its box, in this order', () => {
    const blocks = (letter: string) => blockOf(values.with(first.cell, symbol(letter)), first.cell)
    expect(['A', 'J', 'O', 'R', 'B', 'T', 'G', 'I'].map(blocks)).toEqual([
      'row',
      'row',
      'row',
      'row',
      'column',
      'box',
      'box',
      'box',
    ])
    expect(blocks('E')).toBeNull()
  })
})

it('a grid has begun with the first letter that is right', () => {
  expect(hasBegun(spec, fresh)).toBe(false)
  expect(hasBegun(spec, { values: values.with(first.cell, symbol('A')) })).toBe(false)
  expect(hasBegun(spec, { values: values.with(first.cell, first.symbol) })).toBe(true)
})
