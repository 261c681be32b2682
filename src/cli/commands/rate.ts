import { rate as grade } from '../../games/letter-sudoku/core/rating/rate.ts'
import { beyondLogic } from '../messages.ts'
import { judge } from '../puzzle/judge.ts'
import { EXAMPLE } from './example-puzzle.ts'
import type { LineCommand } from './line-command.ts'

/** Says how hard each puzzle is. */
export const rate: LineCommand = {
  summary: 'say how hard puzzles are',
  details:
    'Prints for each puzzle its rating (that of its hardest step, as Sudoku Explainer rates it), its ' +
    'band (easy, medium, hard, expert) and the puzzle. Both are the same however a puzzle is turned, ' +
    'mirrored or relabelled. A puzzle that logic alone does not solve is marked as beyond it.\n\n' +
    'With --json, one object for each puzzle: {"line":1,"rating":2.3,"band":"medium",' +
    '"techniques":{"hiddenSingleBox":41,"nakedSingle":6}}, where "techniques" says how often each ' +
    'was used; of a bad line, {"line":1,"reason":"…"}.',
  examples: [
    [`netzero rate '${EXAMPLE}'`, 'one puzzle'],
    ['netzero rate puzzles.txt | sort -n', 'the easiest first'],
    [
      `netzero rate --json puzzles.txt | jq 'select(.band == "hard").line'`,
      'the lines of hard ones',
    ],
  ],
  answer(puzzle) {
    const { spec, reason } = judge(puzzle)
    if (!spec) return { fields: {}, text: '', reason }
    const { rating, band, techniques, beyond } = grade(spec.givens)
    const columns = [rating.toFixed(1), band.padEnd('medium'.length), puzzle.written]
    if (beyond) columns.push(beyondLogic)
    return { fields: { rating, band, techniques }, text: `${columns.join('  ')}\n`, reason: null }
  },
  refuse: () => ({}),
}
