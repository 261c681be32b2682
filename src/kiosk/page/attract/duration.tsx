import './duration.css'
import type { JSX } from 'preact'
import { archPath } from '../../../art/street.ts'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'

/** Seconds that a lit window stands for, and how many windows fit beside a figure. */
const WINDOW = 30
const MOST = 10

const WIDTH = 30
const HEIGHT = 40
const GAP = 5

interface DurationProps {
  readonly seconds: number
  say(text: Text): string
}

/** How long a round takes: in figures, and in windows of half a minute each. */
export function Duration({ seconds, say }: DurationProps): JSX.Element {
  const windows = Math.ceil(seconds / WINDOW)
  return (
    <span class="duration">
      <span>{say(lengthText(seconds))}</span>
      {windows <= MOST && (
        <svg
          class="duration__windows"
          viewBox={`-3 -3 ${windows * (WIDTH + GAP) + 1} ${HEIGHT + 6}`}
          style={{ '--windows': windows }}
          aria-hidden="true"
          focusable="false"
        >
          {Array.from({ length: windows }, (_, at) => (
            <path d={archPath({ x: at * (WIDTH + GAP), y: 0, width: WIDTH, height: HEIGHT })} />
          ))}
        </svg>
      )}
    </span>
  )
}

/** Up to two minutes in seconds, and then in half minutes: "2½ min". */
function lengthText(seconds: number): Text {
  if (seconds < 120) return msg('booth.attract.seconds', { seconds })
  const halves = Math.round(seconds / WINDOW)
  const minutes = Math.floor(halves / 2)
  return halves % 2 === 0
    ? msg('booth.attract.minutes', { minutes })
    : msg('booth.attract.minutesAndHalf', { minutes })
}
