import type { JSX } from 'preact'
import { useLayoutEffect, useReducer } from 'preact/hooks'
import { msg } from '../../kit/text.ts'
import type { Session } from '../../session/session.ts'
import { useVisit, useWords } from '../use-visit.ts'
import { formatTime, timeText } from './time-text.ts'

/** The running time. Only this text changes each second: nothing else is rendered or drawn for it. */
export function PlayClock<Spec, State, Move>(props: {
  session: Session<Spec, State, Move>
  running: boolean
}): JSX.Element {
  const { later } = useVisit()
  const { speak } = useWords()
  const [ticks, tick] = useReducer((count: number) => count + 1, 0)
  const elapsed = props.session.elapsed()

  // Set after a tick only, though each move renders this, too. `useEffect` would ask for a frame, so that the
  // page would draw one each second; `useLayoutEffect` asks for none.
  useLayoutEffect(() => {
    if (!props.running) return undefined
    return later.alarm(1000 - (elapsed % 1000), () => tick(0))
  }, [later, props.session, props.running, ticks])

  const time = timeText(elapsed)
  return (
    <span class="play-clock" role="timer" aria-label={speak(msg('app.timePlayed', { time }))}>
      {formatTime(elapsed)}
    </span>
  )
}
