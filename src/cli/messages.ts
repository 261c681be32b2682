/**
 * The sentences of the command line. What is wrong comes first, then what to do. The tool speaks
 * English only. What can be wrong with a file has sentences of its own (`say-fault.ts`), and the game's
 * reasons (`grid.reason.*`) come from its catalogue, by `say.ts`.
 */

export const letterUnnamed =
  'the solution needs a ninth letter, which does not occur in the puzzle. ' +
  'Name all nine with --letters.'

export const questionMark = '(? is a letter that does not occur in the puzzle.)'

/** Why nine letters are not nine: which repeat, how many are missing or too many. */
export const lettersWrong = (repeated: readonly string[], different: number): string => {
  const repeat = `${listed(repeated)} ${repeated.length === 1 ? 'repeats' : 'repeat'}`
  const repeats = repeated.length > 0 ? `${repeat}. ` : ''
  const off = Math.abs(9 - different)
  const count = `${different === 0 ? 'No' : different} different ${different === 1 ? 'letter' : 'letters'}`
  if (different < 9) return `${repeats}${count}: ${off} ${off === 1 ? 'is' : 'are'} missing.`
  if (different > 9) return `${repeats}${count}: ${off} ${off === 1 ? 'is' : 'are'} too many.`
  return `${repeats}Write each of the nine letters once.`
}

export const letterReserved = (shown: string): string =>
  `${shown} has a meaning of its own in files of puzzles, or cannot be seen. Choose a letter instead.`

export const solutionWrong = (cell: string, right: string, wrong: string): string =>
  `the solution beside it is wrong: ${cell} holds ${right}, not ${wrong}. Correct it, or leave it out.`

export const onePuzzleOnly = (format: string): string =>
  `not written: a file in the format ${format} holds one puzzle. Convert the others each by itself, ` +
  'or choose a format that holds a list, such as line, csv or opensudoku.'

const PARTS: Readonly<Record<string, string>> = {
  letters: 'letters (written as the digits 1–9 in their order)',
  placed: 'placed digits',
  candidates: 'candidates',
  solution: 'the solution',
  id: 'the id',
  title: 'the title',
  author: 'the author',
  description: 'the description',
  comment: 'the comment',
  date: 'the date',
  source: 'the source',
  url: 'the address',
  level: 'the level',
  rating: 'the rating',
}

/** What a conversion left out, and of how many puzzles; '' for nothing. */
export const leftOut = (lost: Readonly<Record<string, number>>, format: string): string => {
  const parts = Object.entries(lost).map(
    ([part, count]) => `${PARTS[part] ?? part} of ${counted(count, 'puzzle')}`,
  )
  return parts.length === 0 ? '' : `Left out, because ${format} cannot hold it: ${listed(parts)}.`
}

export const inputTwice = 'standard input (-) can be read once only. Name it once.'

export const emptyArgument =
  'an argument is empty. Pass a puzzle of 81 characters, a file, or - for standard input.'

export const noSuchFile = (name: string): string =>
  `there is no file “${name}”, and a puzzle would have 81 characters. Correct the name or the puzzle.`

export const isDirectory = (name: string): string =>
  `“${name}” is a directory. Name the files in it (${name.replace(/\/$/, '')}/*).`

export const fileUnreadable = (name: string, why: string): string =>
  `“${name}” cannot be read: ${why}.`

export const nothingToRead =
  'no puzzles. Pass them as arguments (in quotes), name a file, or pipe them in; - reads what you type.'

export const badLine = (file: string | null, line: number, reason: string): string =>
  `${file === null ? '' : `${file}, `}line ${line}: ${reason}`

/** What was no puzzle, so that nothing is passed over in silence; '' when there is nothing to say. */
export const passedOver = (blank: number, comments: number, texts: number): string => {
  const parts = [
    ...(blank > 0 ? [counted(blank, 'blank line')] : []),
    ...(comments > 0 ? [counted(comments, 'comment line')] : []),
    ...(texts > 0 ? [counted(texts, 'line') + ' of text'] : []),
  ]
  return parts.length === 0 ? '' : `Passed over ${listed(parts)}.`
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

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const numberWrong = (least: number, most: number): string =>
  `Give a whole number from ${least} to ${most}.`

export const symmetryWrong = (names: readonly string[]): string =>
  `Choose one of ${names.join(', ')}.`

export const complaint = (what: string): string => `netzero: ${what}\n`

export const seeHelp = '(--help shows what there is)'

export const nothingLeft = 'Nothing is left to do.'

export const notMade = (seed: string, reason: string): string => `seed ${seed}: ${reason}`

export const someNotMade = (bad: number, all: number): string =>
  all === 1 ? 'The puzzle was not made.' : `${bad} of ${counted(all, 'puzzle')} could not be made.`

export const wordNeedsLetters =
  'the hidden word does not have nine different letters. Name all nine with --letters.'

export const wordLineWrong =
  'Choose diagonal, antidiagonal, row or column, or a row or column with its number, such as row5.'

export const beyondLogic = '(beyond logic)'
