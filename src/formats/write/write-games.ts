import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import type { Writer } from '../format.ts'
import { xmlEscaped } from '../opensudoku/xml-text.ts'
import type { ReadPuzzle } from '../read-puzzle.ts'
import { DIGITS } from '../text/letter.ts'
import { stateOf } from '../state-of.ts'
import { textOfGivens } from './write-cells.ts'

/** A collection of OpenSudoku, one game a line. */
export const gamesWriter: Writer = {
  holds: ['placed', 'candidates', 'comment'],
  many: true,
  begin: '<?xml version="1.0" encoding="UTF-8"?>\n<opensudoku>\n',
  write: (puzzle) => {
    const { comment } = puzzle.about
    const note = comment === undefined ? '' : ` note="${xmlEscaped(comment)}"`
    return `<game data="${xmlEscaped(dataOf(puzzle))}"${note} />\n`
  },
  end: '</opensudoku>\n',
}

/** 81 digits where there is nothing else to say; else value, notes and editable for each cell. */
function dataOf(puzzle: ReadPuzzle): string {
  const { givens, placed, candidates } = puzzle
  if (!placed && !candidates) return textOfGivens(puzzle, '0', DIGITS)
  const cells = stateOf(puzzle).map((symbol, at) => {
    const editable = givens[at] === EMPTY ? 1 : 0
    return `${symbol + 1}|${candidates?.[at] ?? 0}|${editable}|`
  })
  return `version: 3\n${cells.join('')}`
}
