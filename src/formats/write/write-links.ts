import { EMPTY, symbolsOf } from '../../games/letter-sudoku/core/symbol.ts'
import { compress } from '../f-puzzles/lz-string.ts'
import type { Writer } from '../format.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { stateOf } from '../state-of.ts'
import { rowsOf } from './write-cells.ts'

/** A link that opens the puzzle in f-puzzles, one a line. */
export const linkWriter: Writer = {
  holds: ['placed', 'candidates', 'solution', 'title', 'author', 'description'],
  many: true,
  begin: '',
  write: (puzzle) => {
    const data = compress(JSON.stringify(documentOf(puzzle)))
    return `https://www.f-puzzles.com/?load=${encodeURIComponent(data)}\n`
  },
  end: '',
}

function documentOf(puzzle: ReadPuzzle): Record<string, unknown> {
  const { givens, candidates, solution, about } = puzzle
  const cells = stateOf(puzzle).map((symbol, at) => {
    const notes = symbolsOf(candidates?.[at] ?? 0).map((each) => each + 1)
    if (symbol === EMPTY) return notes.length > 0 ? { centerPencilMarks: notes } : {}
    return { value: symbol + 1, ...(givens[at] !== EMPTY && { given: true }) }
  })
  return {
    size: 9,
    title: about.title,
    author: about.author,
    ruleset: about.description,
    grid: rowsOf(cells),
    ...(solution && { solution: solution.map((symbol) => symbol + 1) }),
  }
}
