import { shuffled } from '../../../kit/rng.ts'
import type { Rng } from '../../../kit/rng.ts'
import type { Move } from './move.ts'
import { sameSequence } from './same-sequence.ts'
import { freeTiles } from './state.ts'
import type { State } from './state.ts'

/** A move that lays the tray out anew; null when fewer than two tiles are left to shuffle. */
export function shuffleMove(state: State, rng: Rng): Move | null {
  const inPlay = state.words[state.current]
  const free = inPlay ? freeTiles(inPlay) : []
  const [first, ...rest] = free
  if (first === undefined || rest.length === 0) return null
  const order = shuffled(free, rng)
  // Chance may give the same order back; a shuffle that does nothing looks broken.
  return { type: 'shuffle', order: sameSequence(order, free) ? [...rest, first] : order }
}
