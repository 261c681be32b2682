import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import { judge } from '../puzzle/judge.ts'
import type { LineCommand } from './line-command.ts'

/** Proves that each puzzle has exactly one solution; says nothing of those that have. */
export const check: LineCommand = {
  summary: 'prove that puzzles have exactly one solution',
  details:
    'Names each bad puzzle on standard error with its line and what is wrong: letters that stand ' +
    'twice, too few of them, no solution, or where two solutions differ. Says at the end how many ' +
    'are good.\n\nWith --json, one object for each puzzle: ' +
    '{"line":1,"puzzle":"…","solutions":1,"givens":26}, where "solutions" is 0, 1 or 2 (which means ' +
    'several); where it is not 1, "reason" says why.',
  examples: [
    ['netzero check puzzles.txt', 'every puzzle of a file'],
    ['netzero check *.txt', 'several files; what is bad is named with its file'],
    ['netzero check puzzles.txt && ./print.sh', 'go on only when all are good'],
  ],
  answer(grid) {
    const { solutions, reason } = judge(grid)
    const givens = grid.givens.filter((given) => given !== EMPTY).length
    return { fields: { puzzle: grid.text, solutions, givens }, text: '', reason }
  },
  refuse: (line) => ({ puzzle: line, solutions: 0 }),
}
