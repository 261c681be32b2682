import type { SessionEvent } from '../../../../session/session-event.ts'
import type { SoundName } from '../../../../sound/sound-name.ts'
import type { Move } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import { roundSummary } from '../../core/round-summary.ts'
import { currentWord } from '../../core/state.ts'
import type { State } from '../../core/state.ts'
import { isWrong } from './shuffle-ui.ts'

/**
 * The sound of what happened in a round's session. The end of the round sounds later, when its result is
 * opened: see `soundOfEnd`.
 */
export function soundOfShuffle(
  spec: RoundSpec,
  event: SessionEvent<State, Move>,
  after: State,
): SoundName | null {
  switch (event.type) {
    case 'move':
      return soundOfMove(spec, after, event.move)
    case 'undo':
    case 'redo':
      return 'touch'
    default:
      return null
  }
}

function soundOfMove(spec: RoundSpec, after: State, move: Move): SoundName {
  if (move.type === 'goTo') return 'touch'
  const { inPlay } = currentWord(spec, after)
  if (inPlay.outcome === 'solved') return 'word'
  if (move.type === 'judge' || move.type === 'keepRight') return 'hint'
  if (isWrong(inPlay)) return 'conflict'
  if (move.type === 'reveal') return 'hint'
  const toSlot = move.type === 'swap' && (move.a.in === 'slot' || move.b.in === 'slot')
  return move.type === 'place' || toSlot ? 'place' : 'touch'
}

/** The sound for the result of a round: that of a solved puzzle if any word was found. */
export function soundOfEnd(spec: RoundSpec, state: State): SoundName {
  return roundSummary(spec, state).some(({ outcome }) => outcome === 'solved') ? 'solved' : 'touch'
}
