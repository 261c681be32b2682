import type { JSX } from 'preact'
import { createRng } from '../kit/rng.ts'
import { CREAM, SKY } from '../theme/tokens.ts'

/** Half width and top of each band, in percent of the sky; flatter and closer towards the horizon. */
const BANDS = [
  { halfWidth: 74, top: 33 },
  { halfWidth: 71, top: 43 },
  { halfWidth: 69, top: 53 },
  { halfWidth: 69, top: 61.5 },
  { halfWidth: 72, top: 69.5 },
] as const
const HORIZON = 106
const STAR_COUNT = 64

/**
 * Flat arcs of dusk, from the horizon's ember to the night at the top, and stars. All places are in
 * percent of the sky, so that the arcs span any width without being cut. The stars' sizes are in em,
 * of a type size of 1rem: WebKit knows no rem in an attribute.
 */
export function NightSky(): JSX.Element {
  return (
    <svg class="night-sky" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={SKY[0]} />
      {BANDS.map(({ halfWidth, top }, band) => (
        <ellipse
          cx="50%"
          cy={`${HORIZON}%`}
          rx={`${halfWidth}%`}
          ry={`${HORIZON - top}%`}
          fill={SKY[band + 1]}
        />
      ))}
      {stars().map(({ x, y, radius, alpha }) => (
        <circle cx={`${x}%`} cy={`${y}%`} r={`${radius}em`} fill={CREAM} opacity={alpha} />
      ))}
    </svg>
  )
}

/**
 * The same stars every evening: small enough that words over them can be read, and fewer towards the horizon.
 */
function stars(): { x: number; y: number; radius: number; alpha: number }[] {
  const rng = createRng(2026)
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return Array.from({ length: STAR_COUNT }, () => ({
    x: round(rng() * 100),
    y: round(rng() ** 1.5 * 72),
    radius: round(0.022 + rng() ** 2 * 0.05),
    alpha: round(0.4 + rng() * 0.5),
  }))
}
