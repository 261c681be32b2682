import { checkGivens } from '../../games/letter-sudoku/core/puzzle.ts'
import { countSolutions } from '../../games/letter-sudoku/core/solver/search-solutions.ts'
import type { Spec } from '../../games/letter-sudoku/core/puzzle.ts'
import type { Reason } from '../../kit/result.ts'
import { SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { letterUnnamed, questionMark } from '../messages.ts'
import { sayReason } from '../say.ts'
import type { ReadPuzzle } from '../../formats/read-puzzle.ts'

/** What is known of a grid once it was solved. */
export interface Verdict {
  /** 2 means several. */
  readonly solutions: 0 | 1 | 2
  /** The puzzle with its solution; null unless there is exactly one. */
  readonly spec: Spec | null
  /** Why it is no puzzle; null when there is exactly one solution. */
  readonly reason: string | null
}

/** In place of a letter that nobody named. */
const UNNAMED = '?'

/** Solves a grid and says what is wrong when there is not exactly one solution. */
export function judge({ givens, letters }: ReadPuzzle): Verdict {
  const missing = Array.from({ length: SYMBOL_COUNT - letters.length }, () => UNNAMED)
  const spec = checkGivens(givens, { letters: [...letters, ...missing] })
  if (spec.ok) return { solutions: 1, spec: spec.value, reason: null }
  const said = sayReason(spec.reason)
  const unnamed = Object.values(spec.reason.params ?? {}).includes(UNNAMED)
  const reason = unnamed ? `${said} ${questionMark}` : said
  return { solutions: solutionsOf(spec.reason, givens), spec: null, reason }
}

function solutionsOf({ code }: Reason, givens: readonly number[]): 0 | 2 {
  if (code === 'grid.reason.severalSolutions') return 2
  if (code !== 'grid.reason.tooFewGivens') return 0
  return countSolutions(givens, 2) > 0 ? 2 : 0
}

/** The same, for a command that prints letters: all nine must have a name then. */
export function judgeNamed(puzzle: ReadPuzzle): Verdict {
  const verdict = judge(puzzle)
  const unnamed = verdict.spec?.solution.some((symbol) => symbol >= puzzle.letters.length)
  return unnamed ? { ...verdict, spec: null, reason: letterUnnamed } : verdict
}
