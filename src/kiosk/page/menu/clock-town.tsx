import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { composeSkyline, turbinePath } from '../../../art/skyline.ts'
import type { Placed } from '../../../art/skyline.ts'
import { useVisit } from '../../../screen/use-visit.ts'
import { clockHands } from './clock-hands.ts'

const WIDTH = 1080
const TOWN = 232
const HEIGHT = 352
/** Its houses leave the middle of the tower's clock free. */
const SEED = 11
const TOWER = { x: 653, y: 16, scale: 1.07 } as const

const TOWER_PATH = 'M30 316V112H24V102H36V80H44L80 22L116 80H124V102H136V112H130V316Z'
const FLAG = 'M80 22V4h14l-4 5 4 5h-14'
const CLOCK = { x: 80, y: 158 } as const
const HOURS = Array.from({ length: 12 }, (_, hour) => hour)

/** The town at dusk, cut from the paper below it. The clock of its tower shows the time of the hall. */
export function ClockTown(): JSX.Element {
  const town = useMemo(() => composeSkyline(WIDTH, TOWN, SEED), [])
  return (
    <svg
      class="clock-town"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`translate(0 ${HEIGHT - TOWN})`}>
        <g class="clock-town__back">
          {town.back.map(house)}
          {town.turbines.map((turbine) => (
            <g transform={`translate(${turbine.x} ${turbine.y})`}>
              <path d={`M-2 0L-4 ${TOWN}H4L2 0Z`} />
              <path d={turbinePath(turbine)} />
            </g>
          ))}
        </g>
        <g class="clock-town__front">{town.front.map(house)}</g>
        <path
          class="clock-town__seams"
          d={town.seams.map(({ x, y }) => `M${x} ${y}V${TOWN}`).join('')}
        />
        {town.windows.map(({ path, lit }) => (
          <path class={lit ? 'clock-town__window--lit' : 'clock-town__window'} d={path} />
        ))}
      </g>
      <Tower />
    </svg>
  )
}

function house({ path, x, y, scaleX, scaleY }: Placed): JSX.Element {
  return <path transform={`translate(${x} ${y}) scale(${scaleX} ${scaleY})`} d={path} />
}

function Tower(): JSX.Element {
  const { hour, minute } = clockHands(useMinute())
  const turned = (degrees: number): string => `rotate(${degrees} ${CLOCK.x} ${CLOCK.y})`
  return (
    <g transform={`translate(${TOWER.x} ${TOWER.y}) scale(${TOWER.scale})`}>
      <path class="clock-town__tower" d={TOWER_PATH} />
      <path class="clock-town__flag" d={FLAG} />
      <path class="clock-town__seams" d="M24 112H136M36 102H124M30 236V316M130 236V316" />
      <circle class="clock-town__face" cx={CLOCK.x} cy={CLOCK.y} r="37" />
      {HOURS.map((at) => (
        <path
          class="clock-town__hand"
          stroke-width={at % 3 ? 2 : 3.6}
          d={`M${CLOCK.x} ${CLOCK.y - 33}v${at % 3 ? 3.5 : 6}`}
          transform={turned(at * 30)}
        />
      ))}
      <path class="clock-town__hand" stroke-width="5.5" d={hand(19)} transform={turned(hour)} />
      <path class="clock-town__hand" stroke-width="3.6" d={hand(28)} transform={turned(minute)} />
      <circle class="clock-town__pin" cx={CLOCK.x} cy={CLOCK.y} r="4" />
    </g>
  )
}

const hand = (length: number): string => `M${CLOCK.x} ${CLOCK.y}v${-length}`

const MINUTE = 60_000

/** The time, anew each minute. */
function useMinute(): Date {
  const { later } = useVisit()
  const [now, setNow] = useState(() => new Date())
  useEffect(
    () => later.alarm(MINUTE - (Date.now() % MINUTE), () => setNow(new Date())),
    [later, now],
  )
  return now
}
