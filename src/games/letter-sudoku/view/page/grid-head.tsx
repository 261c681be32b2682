import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Day } from '../../../../kit/day.ts'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import type { Session, Snapshot } from '../../../../session/session.ts'
import { PlayClock } from '../../../../screen/frame/play-clock.tsx'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { emptyCount } from '../../core/describe.ts'
import type { Band } from '../../core/rating/band.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import { BAND_NAMES } from './band-name.ts'
import { sayDay } from '../../../../screen/frame/say-day.ts'
import { useGridSettings } from './use-grid-settings.ts'

/** A short date, because it stands beside the time. */
const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const

/**
 * The most letters, in its longest word and in all, with which a title stands beside the count and the time.
 */
const ROOMY = { word: 12, title: 26 }

interface GridHeadProps {
  readonly title: Text
  readonly session: Session<Spec, State, Move>
  readonly snapshot: Snapshot<State>
  readonly paused: boolean
  onPause(): void
  readonly band: Band | null
  readonly day: Day | null
}

/** The puzzle's name; in play how much is left, and the time with its pause button, which keep their room later. */
export function GridHead(props: GridHeadProps): JSX.Element {
  const { title, session, snapshot, paused, onPause, band, day } = props
  const { say, language } = useWords()
  const settings = useGridSettings()
  const playing = snapshot.status === 'playing'
  const toFill = msg('grid.toFill', { count: emptyCount(snapshot.state) })
  const name = day === null ? say(title) : sayDay(day, language, SHORT)
  // Memoised, because each move renders this and dividing a title into letters is slow.
  const style = useMemo(() => fitted(name), [name])
  const long = style['--measure'] > ROOMY.word || name.length > ROOMY.title
  return (
    <div class={long ? 'grid-head grid-head--long' : 'grid-head'} data-over={!playing}>
      <h1 style={style}>{name}</h1>
      <div class="grid-head__facts">
        <p class="grid-head__left">
          {band && <span>{say(BAND_NAMES[band])}</span>} <span>{say(toFill)}</span>
        </p>
        {settings.timer && <PlayClock session={session} running={snapshot.running} />}
      </div>
      {settings.timer && (
        <button
          type="button"
          class="icon-button grid-head__pause"
          aria-label={say(paused ? msg('grid.resume') : msg('grid.pause'))}
          onClick={() => (paused ? session.resume() : onPause())}
        >
          <Icon name={paused ? 'play' : 'pause'} />
        </button>
      )}
    </div>
  )
}
