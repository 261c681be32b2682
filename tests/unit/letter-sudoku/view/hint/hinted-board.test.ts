import { expect, it } from 'vitest'
import type { GridGroup } from '../../../../../src/games/contract.ts'
import { describe as describeGrid } from '../../../../../src/games/letter-sudoku/core/describe.ts'
import type { Hint } from '../../../../../src/games/letter-sudoku/core/hint/hint.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { hintedBoard } from '../../../../../src/games/letter-sudoku/view/hint/hinted-board.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { at, fresh, spec, symbol } from '../../example-grid.ts'

const { say } = translatorOf('en')
const board = describeGrid(spec, fresh).groups[0] as GridGroup
const placing = nextHint(spec, fresh) as Hint
const striking: Hint = {
  ...placing,
  targets: [at('r1c1')],
  causes: [at('r1c3'), at('r1c1')],
  notes: [
    { cell: at('r1c1'), symbol: symbol('O'), role: 'gone' },
    { cell: at('r1c1'), symbol: symbol('I'), role: 'reason' },
  ],
  move: { type: 'eliminate', candidates: [{ cell: at('r1c1'), symbol: symbol('O') }] },
}

function names(hint: Hint, level: 'point' | 'explain'): Map<string, string> {
  const { rows } = hintedBoard(board, { ...START_UI, hint: { hint, level } }, spec)
  return new Map(rows.flat().map((item) => [item.id, say(item.name)]))
}

it('a board without a hint, or with one that only points, is read as ever', () => {
  expect(hintedBoard(board, START_UI, spec)).toBe(board)
  const pointing = { ...START_UI, hint: { hint: placing, level: 'point' as const } }
  expect(hintedBoard(board, pointing, spec)).toBe(board)
})

it('cells of an explanation are read with what they are to it', () => {
  expect(names(striking, 'explain').get('r1c1')).toBe('Row 1, column 1: empty; strike out O')
  expect(names(striking, 'explain').get('r1c3')).toBe('Row 1, column 3: empty; part of the reason')
  expect(names(striking, 'explain').get('r9c9')).not.toContain(';')
})

it('a cell that takes a letter is read without the letter', () => {
  const said = [...names(placing, 'explain').values()].filter((name) => name.includes('the hint'))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/: empty; the hint is about this cell$/)
})

it('a cell that a check found wrong is read as wrong, until a hint says more of it', () => {
  const wrong = { ...START_UI, wrong: [at('r1c1'), at('r9c1')] }
  const read = (ui: typeof wrong): string[] =>
    hintedBoard(board, ui, spec)
      .rows.flat()
      .map(({ name }) => say(name))
      .filter((name) => name.includes(';'))
  expect(read(wrong)).toEqual([
    'Row 1, column 1: empty; wrong',
    'Row 9, column 1: J, printed; wrong',
  ])
  const explaining = { ...wrong, hint: { hint: striking, level: 'explain' as const } }
  expect(read(explaining)).toContain('Row 1, column 1: empty; strike out O')
  expect(read(explaining)).toContain('Row 9, column 1: J, printed; wrong')
})
