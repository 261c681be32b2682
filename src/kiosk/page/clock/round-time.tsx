import './round-time.css'
import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { timeText } from '../../../screen/frame/time-text.ts'
import { useWatched, useWords } from '../../../screen/use-visit.ts'
import type { RoundClock } from '../../../visit/round-clock.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Watched } from '../../../visit/watched.ts'
import type { RoundPlayed } from '../visit/rounds-played.ts'
import { WindowRow } from './window-row.tsx'

const HALF_MINUTE = 30_000
const NO_CLOCK: Pick<RoundClock, 'get' | 'watch'> = createWatched(null)

interface RoundTimeProps {
  readonly now: Watched<RoundPlayed | null>
}

/**
 * How long a short round goes on, in windows that go dark. It stands on the sill, where no game has anything, and its
 * place is kept free for it in every short round: so nothing moves when it comes or goes.
 */
export function RoundTime({ now }: RoundTimeProps): JSX.Element {
  const { say, speak } = useWords()
  const round = useWatched(now)
  const time = useWatched(round?.clock ?? NO_CLOCK)
  if (!time) return <></>
  const left = msg('booth.visit.timeLeft', { time: timeText(time.left * HALF_MINUTE) })
  return (
    <div
      class="round-time"
      role="timer"
      aria-label={time.left > 0 ? speak(left) : say(msg('booth.visit.timeUp'))}
    >
      <WindowRow
        lit={Array.from({ length: time.total }, (_, at) => at >= time.total - time.left)}
      />
    </div>
  )
}
