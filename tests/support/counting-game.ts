import type { Game, Json } from '../../src/games/contract.ts'
import { ok } from '../../src/kit/result.ts'
import { madeUpErr, madeUpText } from './made-up.ts'

/** The smallest game there can be: count from 0 to the goal. For tests of what is around games. */
export interface CountSpec {
  readonly goal: number
}
export interface CountState {
  readonly count: number
}
export interface CountMove {
  readonly type: 'add'
  readonly by: number
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function goalOf(json: Json): number | null {
  const parsed = countingGame.parseSpec(json)
  return parsed.ok ? parsed.value.goal : null
}

export const countingGame: Game<CountSpec, CountState, CountMove> = {
  id: 'counting',
  lengths: [{ length: 'whole', seconds: null }],
  thinks: 30,
  faultsOf: ({ spec }) => {
    const parsed = countingGame.parseSpec(spec)
    return parsed.ok ? [] : [{ where: 'spec', reason: parsed.reason }]
  },
  openRound: ({ spec }) => ok(spec),
  isSameRound: (kept, opened) => goalOf(kept) !== null && goalOf(kept) === goalOf(opened),
  fileOf: ({ goal }) => ({ spec: { goal }, texts: {} }),
  parseSpec(json) {
    const goal = isObject(json) ? json['goal'] : null
    return typeof goal === 'number' ? ok({ goal }) : madeUpErr('counting.reason.noGoal')
  },
  start: () => ({ count: 0 }),
  apply(spec, state, move) {
    if (move.by === 0) return ok(state)
    const count = state.count + move.by
    return count < 0 || count > spec.goal ? madeUpErr('counting.reason.outside') : ok({ count })
  },
  parseMove(_spec, json) {
    if (!isObject(json) || json['type'] !== 'add' || typeof json['by'] !== 'number')
      return madeUpErr('counting.reason.badMove')
    return ok({ type: 'add', by: json['by'] })
  },
  status: (spec, state) => (state.count === spec.goal ? 'finished' : 'playing'),
  outcome: (spec, state) =>
    state.count === spec.goal
      ? { kind: spec.goal < 0 ? 'givenUp' : 'solved', facts: { count: state.count } }
      : null,
  left: (spec, state) => Math.abs(spec.goal - state.count),
  describe: (_spec, state) => ({
    summary: madeUpText('counting.at', { count: state.count }),
    groups: [],
  }),
}
