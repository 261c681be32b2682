import { judgeNamed } from '../puzzle/judge.ts'
import { EXAMPLE } from './example-puzzle.ts'
import type { LineCommand } from './line-command.ts'

/** Prints the solution of each puzzle that has exactly one. */
export const solve: LineCommand = {
  summary: 'solve puzzles',
  details:
    'Prints the solution of each puzzle, one on a line. A puzzle that has none or several is named on ' +
    'standard error with its line and what is wrong.\n\n' +
    'With --json, one object for each puzzle: {"line":1,"puzzle":"…","solutions":1,"solution":"…"}, ' +
    'where "solutions" is 0, 1 or 2 (which means several); where it is not 1, "reason" says why.',
  examples: [
    [`netzero solve '${EXAMPLE}'`, 'one puzzle; the quotes keep the shell from it'],
    ['netzero solve puzzles.txt > solutions.txt', 'a file, one puzzle a line'],
    ['netzero solve --letters GREATJOBI puzzles.txt', 'digits are solved, letters are printed'],
    ['zcat puzzles.gz | netzero solve --json | jq .solution', 'standard input, as JSON'],
  ],
  answer(puzzle) {
    const { solutions, spec, reason } = judgeNamed(puzzle)
    const fields = { puzzle: puzzle.written, solutions }
    if (!spec) return { fields, text: '', reason }
    const solution = spec.solution.map((symbol) => puzzle.letters[symbol]).join('')
    return { fields: { ...fields, solution }, text: `${solution}\n`, reason: null }
  },
  refuse: (text) => ({ puzzle: text, solutions: 0 }),
}
