import { specOf } from './example-grid.ts'

/** Needs the upper part of the ladder from its first step on (Arto Inkala, 2012), as a pack holds it. */
export const HARD_SOURCE = {
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
}

export const HARD = specOf(HARD_SOURCE)
