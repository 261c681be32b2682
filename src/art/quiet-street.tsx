import type { JSX } from 'preact'
import { HOUSES, HOUSE_HEIGHT, HOUSE_WIDTH, archPath, windowRect } from './street.ts'

const GAP = 4
const STEP = HOUSE_WIDTH + GAP
const WIDTH = HOUSES.length * STEP - GAP
/** In the fifth house, on the first floor. */
const LIT = { house: 4, window: 4 }

/** The street late at night with one window lit, for pages where nothing can be played just now. */
export function QuietStreet(): JSX.Element {
  return (
    <svg
      class="quiet-street"
      viewBox={`0 0 ${WIDTH} ${HOUSE_HEIGHT}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      {HOUSES.map((path, house) => (
        <g transform={`translate(${house * STEP} 0)`}>
          <path class="quiet-street__house" d={path} />
          {Array.from({ length: 9 }, (_, index) => (
            <path
              class={
                house === LIT.house && index === LIT.window
                  ? 'quiet-street__window quiet-street__window--lit'
                  : 'quiet-street__window'
              }
              d={archPath(windowRect(index))}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
