import type { JSX } from 'preact'
import { useLayoutEffect, useReducer } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import type { Session } from '../session/session.ts'
import { useServices } from './services.ts'

/** Milliseconds as minutes and seconds, "04:12"; hours only when there are some. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}

/** The running time. Only this text changes each second: nothing else is rendered or drawn for it. */
export function PlayClock<Spec, State, Move>(props: {
  session: Session<Spec, State, Move>
  running: boolean
}): JSX.Element {
  const { later, say } = useServices()
  const [ticks, tick] = useReducer((count: number) => count + 1, 0)
  const elapsed = props.session.elapsed()

  // Set after a tick only, though each move renders this too. Not with `useEffect`, which asks for a
  // frame: the page would draw one each second.
  useLayoutEffect(() => {
    if (!props.running) return undefined
    return later.alarm(1000 - (elapsed % 1000), () => tick(0))
  }, [later, props.session, props.running, ticks])

  const time = formatTime(elapsed)
  return (
    <span class="play-clock" role="timer" aria-label={say(msg('app.timePlayed', { time }))}>
      {time}
    </span>
  )
}
