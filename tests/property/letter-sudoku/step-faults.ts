import type { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import type {
  CellSymbol,
  Step,
} from '../../../src/games/letter-sudoku/core/techniques/technique.ts'

/** What is wrong with a step, by the solution and the position that it was found in; none is good. */
export function faultsOf(
  { placements, eliminations }: Step,
  grid: Position,
  solution: readonly number[],
): string[] {
  const wrong = [
    ...placements.filter(({ cell, symbol }) => solution[cell] !== symbol),
    ...eliminations.filter(({ cell, symbol }) => solution[cell] === symbol),
  ]
  const idle = [...placements, ...eliminations].filter(
    ({ cell, symbol }) => !grid.allows(cell, symbol),
  )
  const named = (what: string) => (each: CellSymbol) => `${what}: ${each.symbol} in ${each.cell}`
  const nothing = placements.length + eliminations.length === 0 ? ['nothing follows'] : []
  return [...nothing, ...wrong.map(named('wrong')), ...idle.map(named('not there before'))]
}
