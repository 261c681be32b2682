/** A puzzle of 30 givens, its solution, and the same in letters. */
export const PUZZLE =
  '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
export const SOLUTION =
  '137256849928314567465897312673542981819673254542189736256731498391428675784965123'
export const LETTERS = 'GREATJOBI'

export function inLetters(digits: string): string {
  return digits.replaceAll(/[1-9]/g, (digit) => LETTERS[Number(digit) - 1] ?? '')
}

/** Has several solutions: two pairs of cells could be exchanged, and more. */
export const SEVERAL = SOLUTION.replaceAll('1', '.').replaceAll('2', '.')
/** No letter stands twice, and still nothing fits into the first row. */
export const NONE = PUZZLE.replace('.3..5..4.', '93..5..4.')
export const SIXTEEN = Array.from(SOLUTION, (digit, cell) =>
  cell % 5 === 0 && cell < 80 ? digit : '.',
).join('')
export const EMPTY = '.'.repeat(81)
