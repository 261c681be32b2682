import { formatCell } from '../../kit/grid-geometry.ts'
import { apply } from '../../games/letter-sudoku/core/apply.ts'
import { nextHint } from '../../games/letter-sudoku/core/hint/next-hint.ts'
import type { Beat } from '../../games/letter-sudoku/core/hint/beat.ts'
import type { Hint } from '../../games/letter-sudoku/core/hint/hint.ts'
import type { Shape } from '../../games/letter-sudoku/core/hint/shape.ts'
import type { Spec } from '../../games/letter-sudoku/core/puzzle.ts'
import type { State } from '../../games/letter-sudoku/core/state.ts'
import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import type { ReadPuzzle } from '../../formats/read-puzzle.ts'
import { stateOf } from '../../formats/state-of.ts'
import { nothingLeft } from '../messages.ts'
import { judgeNamed } from '../puzzle/judge.ts'
import { say } from '../say.ts'
import { EXAMPLE } from './example-puzzle.ts'
import type { LineCommand } from './line-command.ts'

/** Explains the next step of each puzzle, or all of them to the end. */
export const hint: LineCommand = {
  summary: 'explain the next step, or all of them',
  details:
    'Says for each puzzle where to look, what to see there and what follows: the easiest step that ' +
    'logic allows. Letters and notes that you have made count where the format tells them from the ' +
    'printed ones, and a wrong one is the first hint. Where it does not, letters that you have ' +
    'found may stand in the puzzle like printed ones; a wrong one leaves it without a solution.\n\n' +
    'With --json, one object for each puzzle: {"line":1,"hint":{"kind":"step",' +
    '"technique":"xWing","point":"…","explain":"…","result":"…","beats":["…"],' +
    '"targets":["r4c5"],"causes":["r1c5"]}}, where "beats" are "point" and the sentences of "explain" one by one,' +
    ' and "hint" is null when nothing is left to do; with --walk, "walk" is the list of all hints.',
  examples: [
    [`netzero hint '${EXAMPLE}'`, 'the next step in full'],
    [`netzero hint --level 1 puzzles.txt`, 'only where to look'],
    [`netzero hint --walk --letters GREATJOBI puzzles.txt`, 'every step to the end, in letters'],
  ],
  answer(puzzle, { level, walk }) {
    const { spec, reason } = judgeNamed(puzzle)
    if (!spec) return { fields: {}, text: '', reason }
    const hints = hintsOf(spec, positionOf(puzzle), walk)
    const lines = hints.length > 0 ? hints.map((each) => sentencesOf(each, level)) : [nothingLeft]
    const fields = walk ? { walk: hints.map(fieldsOf) } : { hint: hints.map(fieldsOf)[0] ?? null }
    return { fields, text: lines.map((line) => `${line}\n`).join(''), reason: null }
  },
  refuse: () => ({}),
}

/** The puzzle as its player left it: with what was placed and noted, where the format keeps that apart. */
function positionOf(puzzle: ReadPuzzle): State {
  const values = stateOf(puzzle)
  const marks = values.map((value, at) => (value === EMPTY ? (puzzle.candidates?.[at] ?? 0) : 0))
  return { values, marks }
}

/** The next hint, or each hint after what the one before it did. */
function hintsOf(spec: Spec, begin: State, walk: boolean): Hint[] {
  const hints: Hint[] = []
  let state = begin
  for (let next = nextHint(spec, state); next; next = nextHint(spec, state)) {
    hints.push(next)
    const played = apply(spec, state, next.move)
    if (!walk || !played.ok || played.value === state) break
    state = played.value
  }
  return hints
}

/** On one line, so that a line of the output is one step. */
function sentencesOf({ beats: [look, ...reasons], result }: Hint, level: number): string {
  const sentences = [[look], reasons].map((beats) => beats.map(inPlaces).join(' '))
  return [...sentences, say(result)].slice(0, level).join(' ')
}

/** With the coordinates of what a board would show. */
function inPlaces({ text }: Beat): string {
  return say(text.spoken ?? text)
}

function fieldsOf({ kind, technique, beats, result, targets }: Hint) {
  const [look, ...reasons] = beats
  return {
    kind,
    technique,
    point: inPlaces(look),
    explain: reasons.map(inPlaces).join(' '),
    result: say(result),
    beats: beats.map(inPlaces),
    targets: targets.map(formatCell),
    causes: causesOf(beats).map(formatCell),
  }
}

/** The cells that something follows from, in reading order. */
function causesOf(beats: readonly Beat[]): number[] {
  const shapes = beats.flatMap((beat) => beat.shapes)
  const cells = shapes.flatMap((shape) => {
    if (shape.kind === 'stop') return shape.cells
    return 'cell' in shape && CAUSES.has(shape.kind) ? [shape.cell] : []
  })
  return [...new Set(cells)].sort((a, b) => a - b)
}

const CAUSES: ReadonlySet<Shape['kind']> = new Set([
  'blocker',
  'asked',
  'reason',
  'extra',
  'one',
  'two',
])
