import { msg } from '../../../kit/text.ts'
import type { Game } from '../../contract.ts'
import { apply } from './apply.ts'
import { describe } from './describe.ts'
import { parseMove } from './move.ts'
import type { Move } from './move.ts'
import { parseSpec } from './parse-spec.ts'
import { faultsOf, fileOf, isSameRound, openRound } from './round-file.ts'
import type { RoundSpec } from './round-spec.ts'
import { outcome } from './outcome.ts'
import { SHORT_SECONDS } from './short-round.ts'
import { start, status } from './state.ts'
import type { State } from './state.ts'

/**
 * Sustainably Shuffled: a round of scrambled words, in one language. Packs hold a round for each
 * language; a session and its save hold the one that is played.
 */
export const anagram = {
  id: 'anagram',
  lengths: [
    { length: 'short', seconds: SHORT_SECONDS, deck: msg('anagram.shortDeck') },
    { length: 'whole', seconds: null },
  ],
  thinks: 45,
  faultsOf,
  openRound,
  parseSpec,
  isSameRound,
  fileOf,
  start,
  apply,
  parseMove: (_spec, json) => parseMove(json),
  status,
  outcome,
  left: (_spec, { words }) => words.filter((word) => word.outcome === 'open').length,
  describe,
} satisfies Game<RoundSpec, State, Move>
