import type { Carrier } from '../../../../src/games/contract.ts'
import type { NullMove, NullState } from './null-game.ts'
import type { NullSpec } from './round.ts'

/** The button in bits: how often it was pressed. */
export const carrier: Carrier<NullSpec, NullState, NullMove> = {
  roundText: ({ presses }) => String(presses),
  round: {
    pack({ presses, language, button, done }, bits) {
      bits.count(presses)
      for (const text of [language, button, done]) bits.letters(text)
    },
    unpack: (bits) => ({
      presses: bits.count(1000),
      language: bits.letters(35),
      button: bits.letters(100),
      done: bits.letters(100),
    }),
  },
  packPosition: (_spec, { presses }, bits) => bits.count(presses),
  unpackPosition: ({ presses }, bits) =>
    Array.from({ length: bits.count(presses) }, () => ({ type: 'press' })),
}
