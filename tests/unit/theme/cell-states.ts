import type { CellLook } from '../../../src/games/letter-sudoku/view/board/cell-look.ts'

/** A given letter on a plain cell. */
export const CARD: CellLook = {
  letter: 'A',
  given: true,
  fill: 'card',
  marks: [],
  passing: [],
  roles: [],
  conflict: false,
  wrong: false,
  same: false,
  hint: null,
}

/** Every state that may stand next to every other. */
export const STATES: Readonly<Record<string, CellLook>> = {
  plain: CARD,
  peer: { ...CARD, fill: 'peer' },
  'same letter': { ...CARD, fill: 'same', same: true },
  selected: { ...CARD, fill: 'selected' },
  conflict: { ...CARD, fill: 'conflict', conflict: true },
  complete: { ...CARD, fill: 'complete' },
  wrong: { ...CARD, given: false, wrong: true },
  'target of a hint': { ...CARD, letter: '', hint: 'target' },
  'loses notes': { ...CARD, letter: '', hint: 'loses' },
  'reason of a hint': { ...CARD, hint: 'cause' },
}
