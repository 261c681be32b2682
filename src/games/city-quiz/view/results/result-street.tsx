import type { JSX } from 'preact'
import { composeSkyline, turbinePath } from '../../../../art/skyline.ts'
import type { Placed } from '../../../../art/skyline.ts'
import { SKY } from '../../../../theme/tokens.ts'

const WIDTH = 1600
const HEIGHT = 220
const TALL = 150
const town = composeSkyline(WIDTH, TALL, 12)

/** A picture of a lit street at dusk, below everything that can be pressed. */
export function ResultStreet(): JSX.Element {
  return (
    <svg
      class="result__street"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {SKY.slice(1).map((color, band) => (
        <ellipse
          cx={WIDTH / 2}
          cy={250}
          rx={WIDTH * 0.62 - band * 90}
          ry={240 - band * 38}
          fill={color}
        />
      ))}
      <g transform={`translate(0 ${HEIGHT - TALL})`}>
        <g class="result__street-back">
          {town.back.map(houseOf)}
          {town.turbines.map((turbine) => (
            <g transform={`translate(${turbine.x} ${turbine.y})`}>
              <path d={`M-1.5 0L-3 ${TALL}H3L1.5 0Z`} />
              <path d={turbinePath(turbine)} />
            </g>
          ))}
        </g>
        <g class="result__street-front">{town.front.map(houseOf)}</g>
        {town.windows.map(({ path, lit }) => (
          <path class={lit ? 'result__street-lit' : 'result__street-dark'} d={path} />
        ))}
      </g>
    </svg>
  )
}

function houseOf({ path, x, y, scaleX, scaleY }: Placed): JSX.Element {
  return <path d={path} transform={`translate(${x} ${y}) scale(${scaleX} ${scaleY})`} />
}
