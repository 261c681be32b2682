import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import type { Session, Snapshot } from '../../../session/session.ts'
import { PlayClock } from '../../../screen/play-clock.tsx'
import { useServices } from '../../../screen/services.ts'
import { Icon } from '../../../theme/icons.tsx'
import { summaryOf } from '../core/describe.ts'
import type { Band } from '../core/rating/band.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import type { State } from '../core/state.ts'
import { BAND_NAMES } from './band-name.ts'

interface GridHeadProps {
  readonly title: Text
  readonly session: Session<Spec, State, Move>
  readonly snapshot: Snapshot<State>
  readonly paused: boolean
  readonly band: Band | null
}

/** The puzzle's name, how much is left, and the time, which is also the pause button. */
export function GridHead({ title, session, snapshot, paused, band }: GridHeadProps): JSX.Element {
  const { say, settings, now } = useServices()
  const playing = snapshot.status === 'playing'
  const left = summaryOf(session.spec, snapshot.state)
  return (
    <div class="grid-head">
      <h1>{say(title)}</h1>
      <p class="grid-head__left">
        {say(band && playing ? msg('grid.bandLeft', { band: BAND_NAMES[band], left }) : left)}
      </p>
      {settings.timer && (
        <>
          <PlayClock session={session} running={snapshot.running} />
          {playing && (
            <button
              type="button"
              class="icon-button grid-head__pause"
              aria-label={say(paused ? msg('grid.resume') : msg('grid.pause'))}
              onClick={() => (paused ? session.resume(now()) : session.pause(now()))}
            >
              <Icon name={paused ? 'play' : 'pause'} />
            </button>
          )}
        </>
      )}
    </div>
  )
}
