import { expect, it } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { hiddenSingleBox } from '../../../src/games/letter-sudoku/core/techniques/singles/hidden-singles.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { lastCell } from '../../../src/games/letter-sudoku/core/techniques/singles/last-cell.ts'
import { firstStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { formatCell, parseCell } from '../../../src/kit/grid-geometry.ts'

const EMPTY_BOARD: readonly number[] = Array(81).fill(-1)

function boardWith(cells: Readonly<Record<string, number>>): number[] {
  return Object.entries(cells).reduce(
    (values, [name, symbol]) => values.with(parseCell(name) ?? -1, symbol),
    [...EMPTY_BOARD],
  )
}

it('techniques have ids of their own, which their steps carry', () => {
  const ids = LADDER.map((technique) => technique.id)
  expect(new Set(ids).size).toBe(ids.length)
  const values = boardWith({ r2c5: 0, r3c8: 0, r5c2: 0, r8c3: 0 })
  expect(firstStep(hiddenSingleBox, Position.of(values))?.technique).toBe('hiddenSingleBox')
})

it('the last cell is no guess: with a letter twice in the unit, two would fit and none is taken', () => {
  const row = [0, 0, 1, 2, 3, 4, 5, 6, -1]
  expect(firstStep(lastCell, Position.of([...row, ...EMPTY_BOARD.slice(9)]))).toBeNull()
})

it('a hidden single names as few causes as account for the other cells', () => {
  // In reading order r1c6 would come first for r1c8, though r9c8 is needed anyway and covers it.
  const values = boardWith({ r3c1: 0, r4c9: 0, r1c6: 0, r9c8: 0, r1c7: 1, r1c9: 2 })
  const step = firstStep(hiddenSingleBox, Position.of(values))
  expect(step?.units[0]).toMatchObject({ kind: 'box', index: 2 })
  expect(step?.causes.map(formatCell)).toEqual(['r3c1', 'r4c9', 'r9c8'])
})
