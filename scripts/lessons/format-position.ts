import type { LessonPosition } from '../../src/games/letter-sudoku/core/lessons/lesson.ts'
import { candidatesAt } from '../../src/games/letter-sudoku/core/solver/candidates.ts'
import type { Position } from '../../src/games/letter-sudoku/core/solver/position.ts'
import { EMPTY, symbolsOf } from '../../src/games/letter-sudoku/core/symbol.ts'

const PLACED = 'abcdefghi'

/** A position as lessons keep it (`openPosition` reads it back). */
export function formatPosition(position: Position): Pick<LessonPosition, 'grid' | 'struck'> {
  const values = Array.from(position.values)
  const grid = values.map((value, cell) =>
    value === EMPTY ? '.' : position.given[cell] ? String(value) : PLACED.charAt(value),
  )
  const struck = values.flatMap((_, cell) =>
    symbolsOf(candidatesAt(values, cell) & ~(position.candidates[cell] ?? 0)).map(
      (symbol) => `${String(cell).padStart(2, '0')}${symbol}`,
    ),
  )
  return { grid: grid.join(''), struck: struck.join('') }
}
