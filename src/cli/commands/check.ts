import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import type { Spec } from '../../games/letter-sudoku/core/puzzle.ts'
import type { ReadPuzzle } from '../../formats/read-puzzle.ts'
import { formatCell } from '../../kit/grid-geometry.ts'
import { solutionWrong } from '../messages.ts'
import { judge } from '../puzzle/judge.ts'
import type { LineCommand } from './line-command.ts'

/** Proves that each puzzle has exactly one solution; says nothing of those that have. */
export const check: LineCommand = {
  summary: 'prove that puzzles have exactly one solution',
  details:
    'Names each bad puzzle on standard error with its line and what is wrong: letters that appear ' +
    'twice, too few of them, no solution, where two solutions differ, or a wrong solution beside it. ' +
    'Says at the end how many are good.\n\nWith --json, one object for each puzzle: ' +
    '{"line":1,"puzzle":"…","solutions":1,"givens":26}, where "solutions" is 0, 1 or 2 (which means ' +
    'several); where it is not 1, "reason" says why.',
  examples: [
    ['netzero check puzzles.txt', 'every puzzle of a file'],
    ['netzero check *.txt', 'several files; what is bad is named with its file'],
    ['netzero check puzzles.txt && ./print.sh', 'go on only when all are good'],
  ],
  answer(puzzle) {
    const { solutions, spec, reason } = judge(puzzle)
    const givens = puzzle.givens.filter((given) => given !== EMPTY).length
    const fields = { puzzle: puzzle.written, solutions, givens }
    return { fields, text: '', reason: reason ?? (spec && faultOfSolution(puzzle, spec)) }
  },
  refuse: (text) => ({ puzzle: text, solutions: 0 }),
}

/** What is wrong with a solution that stands beside the puzzle, or null. */
function faultOfSolution({ solution, letters }: ReadPuzzle, spec: Spec): string | null {
  const wrong = solution?.findIndex((symbol, cell) => symbol !== spec.solution[cell]) ?? -1
  if (wrong < 0) return null
  const [right, found] = [spec.solution, solution].map((each) => letters[each?.[wrong] ?? EMPTY])
  return solutionWrong(formatCell(wrong), right ?? '?', found ?? '?')
}
