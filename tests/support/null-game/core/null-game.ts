import type { Game } from '../../../../src/games/contract.ts'
import { ok } from '../../../../src/kit/result.ts'
import { localized } from '../../../../src/kit/text.ts'
import type { Localized } from '../../../../src/kit/text.ts'
import { faultsOf, fieldsOf, fileOf, isSameRound, openRound, parseRound } from './round.ts'
import type { NullSpec } from './round.ts'
import { wrong } from './wrong.ts'

export interface NullState {
  readonly presses: number
}

export interface NullMove {
  readonly type: 'press'
}

const isDone = (spec: NullSpec, state: NullState): boolean => state.presses >= spec.presses

/** What the game says in a state: how to go on, or that it is over. */
export function saying(spec: NullSpec, state: NullState): Localized {
  return localized({ [spec.language]: isDone(spec, state) ? spec.done : spec.button })
}

/**
 * A game that is nothing but what is needed of a game: a button that finishes it when it was pressed as often
 * as its puzzle says. It keeps the promise that a new game is one folder and one line.
 */
export const nullGame = {
  id: 'null-game',
  lengths: [{ length: 'whole', seconds: null }],
  thinks: 30,
  faultsOf,
  openRound,
  parseSpec: parseRound,
  isSameRound,
  fileOf,
  start: () => ({ presses: 0 }),
  apply: (spec, state) => ok(isDone(spec, state) ? state : { presses: state.presses + 1 }),
  parseMove: (_spec, json) =>
    fieldsOf(json)['type'] === 'press' ? ok({ type: 'press' }) : wrong('move'),
  status: (spec, state) => (isDone(spec, state) ? 'finished' : 'playing'),
  outcome: (spec, state) =>
    isDone(spec, state) ? { kind: 'solved', facts: { presses: state.presses } } : null,
  left: (spec, state) => spec.presses - state.presses,
  describe: (spec, state) => ({
    summary: saying(spec, state),
    groups: [
      {
        kind: 'list',
        id: 'buttons',
        name: localized({ [spec.language]: spec.button }),
        items: [{ id: 'button', name: localized({ [spec.language]: spec.button }) }],
      },
    ],
  }),
} satisfies Game<NullSpec, NullState, NullMove>
