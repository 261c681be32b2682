import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { composeSkyline, turbinePath } from '../../../../art/skyline.ts'
import type { Placed } from '../../../../art/skyline.ts'

/** As wide as the widest screen needs it for its height; what does not fit is left out at both ends. */
const WIDTH = 2400
const HEIGHT = 240
const SEED = 7

/** A town that is cut from the paper below it, with a darker row of houses and some turbines behind. */
export function Town(): JSX.Element {
  return useMemo(drawTown, [])
}

function drawTown(): JSX.Element {
  const { front, back, windows, seams, turbines } = composeSkyline(WIDTH, HEIGHT, SEED)
  const wheels = turbines.map((turbine) => (
    <g transform={`translate(${turbine.x} ${turbine.y})`}>
      <path d={`${turbinePath(turbine)}M-2 0H2L3 ${HEIGHT - turbine.y}H-3Z`} />
    </g>
  ))
  return (
    <svg
      class="attract-town"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g class="roofline__back">
        {back.map(placed)}
        {wheels}
      </g>
      <g class="roofline__front">{front.map(placed)}</g>
      <path class="roofline__seams" d={seams.map(({ x, y }) => `M${x} ${y}V${HEIGHT}`).join('')} />
      {windows.map(({ path, lit }) => (
        <path class={lit ? 'window window--lit' : 'window'} d={path} />
      ))}
    </svg>
  )
}

function placed({ path, x, y, scaleX, scaleY }: Placed): JSX.Element {
  return <path d={path} transform={`translate(${x} ${y}) scale(${scaleX} ${scaleY})`} />
}
