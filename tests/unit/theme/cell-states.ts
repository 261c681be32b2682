import type { CandidateRole, CellRole } from '../../../src/games/letter-sudoku/core/hint/shape.ts'
import type { CellLook } from '../../../src/games/letter-sudoku/view/board/cell-look.ts'
import type { CellProof } from '../../../src/games/letter-sudoku/view/board/cell-proof.ts'
import { signsOf } from '../../../src/games/letter-sudoku/view/board/cell-signs.ts'
import { proofSigns } from '../../../src/games/letter-sudoku/view/board/proof-painter.ts'

/** A given letter on a plain cell. */
export const CARD: CellLook = {
  letter: 'A',
  given: true,
  fill: 'card',
  marks: [],
  passing: [],
  conflict: false,
  wrong: false,
  same: false,
  sameNote: -1,
  proof: null,
  alone: null,
  crossed: false,
}

const EMPTY: CellLook = { ...CARD, letter: '', given: false }

/** A cell that plays a part in a hint as a whole. */
function cell(role: CellRole): CellProof {
  return { cell: [role], letters: [], stop: null }
}

/** A cell of which one letter plays a part in a hint. */
function alone(role: CandidateRole): CellLook {
  return {
    ...EMPTY,
    proof: { cell: [], letters: [role], stop: null },
    alone: { letter: 'A', role },
  }
}

/** All signs of a state, those of a hint by their own names. */
export function allSignsOf(look: CellLook): string[] {
  return [...signsOf(look), ...proofSigns(look).map((sign) => `hint ${sign}`)]
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
  'asked about in a hint': { ...EMPTY, fill: 'lit', proof: cell('asked') },
  'blocks others in a hint': { ...CARD, proof: cell('blocker') },
  'is blocked in a hint': { ...EMPTY, proof: cell('blocked') },
  'mistake in a hint': { ...CARD, given: false, fill: 'gone', proof: cell('mistake') },
  'takes the letter of a hint': { ...alone('place'), fill: 'lit' },
  'loses a letter in a hint': { ...alone('gone'), fill: 'gone' },
  'reason of a hint': alone('reason'),
  'one side in a hint': alone('one'),
  'the other side in a hint, or set apart': alone('two'),
  'stop of a chain': {
    ...EMPTY,
    proof: {
      cell: [],
      letters: [],
      stop: { number: 1, symbol: 0, holds: true, isNow: false },
    },
    alone: { letter: 'A', role: 'stop' },
  },
}
