import { EMPTY } from '../games/letter-sudoku/core/symbol.ts'
import type { ReadPuzzle } from './read-puzzle.ts'

/** What a player sees: the givens with what was placed, 81 symbols. */
export function stateOf({ givens, placed }: ReadPuzzle): number[] {
  return givens.map((given, at) => (given === EMPTY ? (placed?.[at] ?? EMPTY) : given))
}
