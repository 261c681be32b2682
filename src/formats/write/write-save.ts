import type { Writer } from '../format.ts'
import { HEADERS } from '../sdk/sdk-line.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { stateOf } from '../state-of.ts'
import { linesInDigits, onOneLine } from './write-cells.ts'

/** The lines about the puzzle, the section of its givens and, where something was placed, its state. */
export const saveWriter: Writer = {
  holds: ['placed', ...Object.values(HEADERS)],
  many: false,
  begin: '',
  write: (puzzle) => {
    const state = puzzle.placed ? `[State]\n${linesInDigits(stateOf(puzzle))}` : ''
    return `${aboutLines(puzzle)}[Puzzle]\n${linesInDigits(puzzle.givens)}${state}`
  },
  end: '',
}

function aboutLines({ about }: ReadPuzzle): string {
  return Object.entries(HEADERS)
    .filter(([, part]) => about[part] !== undefined)
    .map(([letter, part]) => `#${letter}${onOneLine(about[part] ?? '')}\n`)
    .join('')
}
