import { expect, it } from 'vitest'
import type { GridGroup } from '../../../../../src/games/contract.ts'
import { describe as describeGrid } from '../../../../../src/games/letter-sudoku/core/describe.ts'
import type { Hint } from '../../../../../src/games/letter-sudoku/core/hint/hint.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Shape } from '../../../../../src/games/letter-sudoku/core/hint/shape.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { roleWords } from '../../../../../src/games/letter-sudoku/view/hint/role-words.ts'
import { hintedBoard } from '../../../../../src/games/letter-sudoku/view/hint/hinted-board.ts'
import { msg } from '../../../../../src/kit/text.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { at, fresh, spec, symbol } from '../../example-grid.ts'

const { say } = translatorOf('en')
const board = describeGrid(spec, fresh).groups[0] as GridGroup
const placing = nextHint(spec, fresh) as Hint
const striking: Hint = {
  ...placing,
  beats: [
    { text: msg('grid.beat.look', { number: 1 }), shapes: [] },
    {
      text: msg('grid.beat.gone', { count: 1 }),
      shapes: [
        { kind: 'gone', cell: at('r1c1'), symbol: symbol('O') },
        { kind: 'reason', cell: at('r1c1'), symbol: symbol('I') },
        { kind: 'blocker', cell: at('r1c2') },
        { kind: 'link', as: 'pair', from: at('r1c1'), to: at('r1c3') },
        stop(at('r1c3'), 2, true),
        stop(at('r1c4'), 3, false),
      ],
    },
  ],
  targets: [at('r1c1')],
  move: { type: 'eliminate', candidates: [{ cell: at('r1c1'), symbol: symbol('O') }] },
}

function stop(cell: number, number: number, holds: boolean): Shape {
  return { kind: 'stop', cells: [cell], symbol: symbol('R'), number, holds, isNow: false }
}

function names(hint: Hint, beat: number): Map<string, string> {
  const { rows } = hintedBoard(
    board,
    { ...START_UI, hint: { hint, at: beat } },
    spec,
    { roleWords },
    null,
  )
  return new Map(rows.flat().map((item) => [item.id, say(item.name)]))
}

it('a board without a hint, or with a beat that marks no cell, is read as ever', () => {
  expect(hintedBoard(board, START_UI, spec, null, null)).toBe(board)
  const pointing = { ...START_UI, hint: { hint: striking, at: 0 } }
  expect(hintedBoard(board, pointing, spec, { roleWords }, null)).toBe(board)
})

it('cells of a beat are read with all that they are to it; lines say nothing', () => {
  const read = names(striking, 1)
  expect(read.get('r1c1')).toBe('Row 1, column 1: empty; part of the reason: I and strike out O')
  expect(read.get('r1c2')).toBe('Row 1, column 2: E, printed; blocks other cells')
  expect(read.get('r1c3')).toBe('Row 1, column 3: empty; stop 2: R')
  expect(read.get('r1c4')).toMatch(/; stop 3: not R$/)
  expect(read.get('r9c9')).not.toContain(';')
})

it('a cell that takes a letter is read with it in the last beat, and not before', () => {
  const last = placing.beats.length - 1
  const said = (beat: number): string[] =>
    [...names(placing, beat).values()].filter((name) => name.includes('goes here'))
  expect(said(last)).toHaveLength(1)
  expect(said(last - 1)).toEqual([])
})

it('a cell that a check found wrong is read as wrong, until a hint says more of it', () => {
  const wrong = { ...START_UI, wrong: [at('r1c1'), at('r9c1')] }
  const read = (ui: typeof wrong): string[] =>
    hintedBoard(board, ui, spec, { roleWords }, null)
      .rows.flat()
      .map(({ name }) => say(name))
      .filter((name) => name.includes(';'))
  expect(read(wrong)).toEqual([
    'Row 1, column 1: empty; wrong',
    'Row 9, column 1: J, printed; wrong',
  ])
  const explaining = { ...wrong, hint: { hint: striking, at: 1 } }
  expect(read(explaining)).toContain(
    'Row 1, column 1: empty; part of the reason: I and strike out O',
  )
  expect(read(explaining)).toContain('Row 9, column 1: J, printed; wrong')
})

it('the cell to try is read so, while it is explained how the grid goes', () => {
  const roles = new Map([['r1c1', msg('grid.first.role')]])
  const { rows } = hintedBoard(board, START_UI, spec, null, { roles })
  expect(rows.flat().flatMap(({ name }) => (say(name).includes(';') ? [say(name)] : []))).toEqual([
    'Row 1, column 1: empty; the cell to try',
  ])
})
