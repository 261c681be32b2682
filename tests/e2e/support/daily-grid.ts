import { letterOf } from '../../../src/games/letter-sudoku/core/alphabet.ts'
import { parseSpec } from '../../../src/games/letter-sudoku/core/parse-spec.ts'
import { dailyWish } from '../../../src/games/letter-sudoku/maker/daily.ts'
import { sourceOf } from '../../../src/games/letter-sudoku/maker/made-puzzle.ts'
import type { MadePuzzle } from '../../../src/games/letter-sudoku/maker/made-puzzle.ts'
import { makePuzzle } from '../../../src/games/letter-sudoku/maker/make-puzzle.ts'
import { formatCell } from '../../../src/kit/grid-geometry.ts'
import { parseDay } from '../../../src/kit/day.ts'
import type { Day } from '../../../src/kit/day.ts'
import { LETTERS, SAVE_KEY } from './built-in-grid.ts'

export interface NearlySolved {
  readonly key: string
  readonly save: string
  /** The cell that is left, and what belongs there. */
  readonly id: string
  readonly letter: string
}

/** The grid of a day with all but one of its letters placed, as its save has it. */
export function nearlySolvedDay(date: string): NearlySolved {
  const alphabet = { letters: LETTERS }
  const source = sourceOf(made(parseDay(date) as Day), alphabet)
  const spec = parseSpec(source)
  if (!spec.ok) throw new Error(spec.reason.code)
  const { givens, solution } = spec.value
  const open = solution.map((_, cell) => cell).filter((cell) => (givens[cell] ?? 0) < 0)
  const last = open.pop() ?? 0
  const moves = open.map((cell) => ({ type: 'place', cell, symbol: solution[cell], tidy: true }))
  const position = moves.length
  const rest = { moves, position, hints: 0, elapsed: 60_000, finished: false }
  return {
    key: `${SAVE_KEY}~daily-${date}`,
    save: JSON.stringify({ format: 1, game: 'letter-sudoku', spec: source, ...rest }),
    id: formatCell(last),
    letter: letterOf(alphabet, solution[last] ?? 0),
  }
}

function made(day: Day): MadePuzzle {
  const steps = makePuzzle(dailyWish(day))
  for (;;) {
    const step = steps.next()
    if (step.done && step.value.ok) return step.value.value
    if (step.done) throw new Error('The grid of a day could not be made')
  }
}
