/**
 * A save of a grid that is just begun, whose next hint takes more than the lower part of the ladder (Arto
 * Inkala, 2012). It is kept at the built-in grid's place.
 */
export const HARD_SAVE: string = JSON.stringify({
  format: 1,
  game: 'letter-sudoku',
  spec: {
    letters: '123456789',
    givens: [
      '8........',
      '..36.....',
      '.7..9.2..',
      '.5...7...',
      '....457..',
      '...1...3.',
      '..1....68',
      '..85...1.',
      '.9....4..',
    ],
  },
  moves: [{ type: 'place', cell: 1, symbol: 0, tidy: true }],
  position: 1,
  hints: 0,
  elapsed: 60_000,
  finished: false,
})
