import type { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import {
  hiddenSingleBox,
  hiddenSingleLine,
} from '../../../src/games/letter-sudoku/core/techniques/singles/hidden-singles.ts'
import { nakedSingle } from '../../../src/games/letter-sudoku/core/techniques/singles/naked-single.ts'
import { applyStep, firstStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step, Visitor } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Turn } from './turned-grid.ts'

const AS_IT_IS: Turn = {
  cells: Array.from({ length: 81 }, (_, cell) => cell),
  symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8],
}

/** What steps conclude, turned, in a form that does not depend on their order. */
export function conclusionsOf(steps: readonly Step[], turn: Turn = AS_IT_IS): string[] {
  const found = steps.flatMap(({ technique, rating, placements, eliminations }) =>
    [
      ...placements.map((each) => ['+', each] as const),
      ...eliminations.map((each) => ['-', each] as const),
    ].map(
      ([sign, { cell, symbol }]) =>
        `${technique} ${rating} ${sign}${turn.symbols[symbol]}@${turn.cells[cell]}`,
    ),
  )
  return [...new Set(found)].sort()
}

/** All that is shown to a visitor. */
export function collected(visit: (see: Visitor) => boolean): Step[] {
  const steps: Step[] = []
  visit((step) => {
    steps.push(step)
    return false
  })
  return steps
}

const SINGLES = [nakedSingle, hiddenSingleBox, hiddenSingleLine]

/**
 * Places singles until there are none; true when the grid is full. Nothing harder is used, so that what
 * is tested is met whatever the ladder comes to have.
 */
export function placeSingles(position: Position): boolean {
  for (;;) {
    const technique = SINGLES.find((each) => firstStep(each, position) !== null)
    const step = technique && firstStep(technique, position)
    if (!step) return position.values.every((symbol) => symbol >= 0)
    applyStep(position, step)
  }
}
