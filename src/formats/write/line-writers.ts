import { EMPTY } from '../../games/letter-sudoku/core/symbol.ts'
import type { Writer } from '../format.ts'
import { DIGITS } from '../text/letter.ts'
import { stateOf } from '../state-of.ts'
import { textOfGivens, textOfSymbols } from './write-cells.ts'

/** 81 letters, or dots for empty cells. */
export const lineWriter: Writer = {
  holds: ['letters'],
  many: true,
  begin: '',
  write: (puzzle) => `${textOfGivens(puzzle, '.')}\n`,
  end: '',
}

/** A collection of SudoCue: digits, and noughts for empty cells. */
export const collectionWriter: Writer = {
  ...lineWriter,
  holds: [],
  write: (puzzle) => `${textOfGivens(puzzle, '0', DIGITS)}\n`,
}

/** `+` before what a player has placed. */
export const plusWriter: Writer = {
  ...lineWriter,
  holds: ['letters', 'placed'],
  write: (puzzle) => {
    const shown = stateOf(puzzle).map((symbol, at) => {
      const sign = symbol !== EMPTY && puzzle.givens[at] === EMPTY ? '+' : ''
      return `${sign}${textOfSymbols([symbol], puzzle.letters, '.')}`
    })
    return `${shown.join('')}\n`
  },
}
