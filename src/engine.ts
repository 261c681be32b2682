/**
 * The sudoku engine for other programs: what the package exports. It knows nothing of a screen, a clock
 * or chance, and whatever can fail on input returns a `Result`.
 *
 * A grid is 81 symbols, row by row, 0–8 or -1 where empty; `parseAlphabet` lays nine letters over them.
 */
export { letterOf, parseAlphabet } from './games/letter-sudoku/core/alphabet.ts'
export type { Alphabet } from './games/letter-sudoku/core/alphabet.ts'
export { findConflicts } from './games/letter-sudoku/core/conflicts.ts'
export type { Conflict } from './games/letter-sudoku/core/conflicts.ts'
export { generate, generateSteps } from './games/letter-sudoku/core/generator/generate.ts'
export type { Generated, GeneratorProgress } from './games/letter-sudoku/core/generator/generate.ts'
export { parseAvoided, parseWord } from './games/letter-sudoku/core/generator/parse-word.ts'
export { SYMMETRIES } from './games/letter-sudoku/core/generator/symmetry.ts'
export type { Symmetry } from './games/letter-sudoku/core/generator/symmetry.ts'
export type { HiddenWord, Wishes } from './games/letter-sudoku/core/generator/wishes.ts'
export { nextHint } from './games/letter-sudoku/core/hint/next-hint.ts'
export type { Hint } from './games/letter-sudoku/core/hint/hint.ts'
export { parseSpec } from './games/letter-sudoku/core/parse-spec.ts'
export { checkGivens } from './games/letter-sudoku/core/puzzle.ts'
export type { Spec } from './games/letter-sudoku/core/puzzle.ts'
export { bandOf } from './games/letter-sudoku/core/rating/band.ts'
export type { Band } from './games/letter-sudoku/core/rating/band.ts'
export { rate } from './games/letter-sudoku/core/rating/rate.ts'
export type { Grade } from './games/letter-sudoku/core/rating/rate.ts'
export { Position } from './games/letter-sudoku/core/solver/position.ts'
export {
  countSolutions,
  firstTwoSolutions,
  searchSolutions,
  solve,
} from './games/letter-sudoku/core/solver/search-solutions.ts'
export { start } from './games/letter-sudoku/core/state.ts'
export type { State } from './games/letter-sudoku/core/state.ts'
export { LADDER, easiestStep } from './games/letter-sudoku/core/techniques/ladder.ts'
export { allSteps, applyStep, firstStep } from './games/letter-sudoku/core/techniques/technique.ts'
export type { Step, Technique } from './games/letter-sudoku/core/techniques/technique.ts'
export type { TechniqueId } from './games/letter-sudoku/core/techniques/technique-id.ts'
export type { Reason, Result } from './kit/result.ts'
