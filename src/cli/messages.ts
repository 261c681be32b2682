import { EMPTY_SIGNS } from './puzzle/empty-signs.ts'

/**
 * Every sentence of the command line that is not a message of the game, in one place. What is wrong
 * comes first, then what to do. The tool speaks English only; the game's own reasons (`grid.reason.*`)
 * come from its catalogue, by `say.ts`.
 */

const SIGNS = `${EMPTY_SIGNS.trim().split('').join(' ')} or a space`

export const lineTooLong = (limit: number): string =>
  `it has more than ${limit} characters instead of 81. Is it a list of puzzles, one on a line?`

export const lineNotText =
  'it is not UTF-8 text: some of its bytes are no characters. Save the file as UTF-8.'

export const tooFewCharacters = (count: number): string =>
  `it has ${count} ${count === 1 ? 'character' : 'characters'} instead of 81. ` +
  'Every cell needs one, and empty cells at the end of a line are easily lost when they are ' +
  'spaces: write . for them.'

export const tooManyCharacters = (count: number): string =>
  `it has ${count} characters instead of 81. A line holds one puzzle and nothing else: of a table, ` +
  'pass on the column with the puzzles only (cut -d, -f1 FILE).'

export const notALetter = (shown: string, row: number, column: number): string =>
  `${shown} in row ${row}, column ${column} is neither a letter or digit nor a sign for an empty ` +
  `cell, which are ${SIGNS}.`

export const tooManyLetters = (letters: readonly string[]): string =>
  `it has ${letters.length} different letters (${letters.join(' ')}), and a grid has nine.`

export const otherCase = (letter: string): string => `Did you mean “${letter}”?`

export const digitsMixed =
  'A line is either in digits, which then stand for the nine letters in their order, or in letters.'

export const inTheSet = (letters: readonly string[]): string =>
  `The nine letters are ${letters.join(' ')}.`

export const letterReserved = (shown: string): string =>
  `${shown} cannot be one of the letters: # begins a comment, and the others must be visible.`

export const letterUnnamed =
  'it has one solution, but that needs a ninth letter, which does not occur in the puzzle. ' +
  'Name all nine with --letters.'

export const questionMark = '(? is a letter that does not occur in the puzzle.)'

export const inputTwice = 'standard input (-) can be read once only.'

export const emptyArgument =
  'an argument is empty. Pass a puzzle of 81 characters, a file, or - for standard input.'

export const noSuchFile = (name: string): string =>
  `there is no file “${name}”, and a puzzle would have 81 characters.`

export const isDirectory = (name: string): string =>
  `“${name}” is a directory. Name the files in it (${name.replace(/\/$/, '')}/*).`

export const fileUnreadable = (name: string, why: string): string =>
  `“${name}” cannot be read: ${why}.`

export const nothingToRead =
  'no puzzles. Pass them as arguments (in quotes), name a file, or pipe them in; - reads what you type.'

export const badLine = (file: string | null, line: number, reason: string): string =>
  `${file === null ? '' : `${file}, `}line ${line}: ${reason}`

/** What was no puzzle, so that nothing is passed over in silence; '' when there is nothing to say. */
export const passedOver = (blank: number, comments: number): string => {
  const parts = [
    ...(blank > 0 ? [counted(blank, 'blank line')] : []),
    ...(comments > 0 ? [counted(comments, 'comment line')] : []),
  ]
  return parts.length === 0 ? '' : `Passed over ${parts.join(' and ')}.`
}

export const noneFound = 'There was no puzzle in the input.'

export const someBad = (bad: number, all: number): string =>
  all === 1 ? '' : `${bad} of ${counted(all, 'puzzle')} ${bad === 1 ? 'is' : 'are'} bad.`

export const allChecked = (good: number, all: number): string =>
  all === 1
    ? good === 1
      ? 'The puzzle has exactly one solution.'
      : ''
    : `${good} of ${counted(all, 'puzzle')} ${good === 1 ? 'has' : 'have'} exactly one solution.`

export const progressBar = '{bar} {percentage}% | {puzzles} puzzles | {eta_formatted} left'
export const progressCount = '{puzzles} puzzles'

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const numberWrong = (least: number, most: number): string =>
  `It is a whole number from ${least} to ${most}.`

export const symmetryWrong = (names: readonly string[]): string =>
  `It is one of ${names.join(', ')}.`

export const complaint = (what: string): string => `netzero: ${what}\n`

export const seeHelp = '(--help shows what there is)'

export const nothingLeft = 'Nothing is left to do.'

export const notMade = (seed: string, reason: string): string => `seed ${seed}: ${reason}`

export const someNotMade = (bad: number, all: number): string =>
  all === 1 ? 'The puzzle was not made.' : `${bad} of ${counted(all, 'puzzle')} could not be made.`

export const wordNeedsLetters =
  'the hidden word does not have nine different letters. Name all nine with --letters.'

export const wordLineWrong =
  'It is diagonal, antidiagonal, row or column, or one of these with its number, such as row5.'

export const beyondLogic = '(beyond logic)'
