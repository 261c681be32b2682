import type { JSX } from 'preact'
import { createRng } from '../kit/rng.ts'
import { SKY } from '../theme/tokens.ts'

const WIDTH = 400
const HEIGHT = 400
const STAR_COUNT = 46

/** Flat arcs of dusk over a low sun, from the horizon's ember to the night at the top, and stars. */
export function NightSky(): JSX.Element {
  return (
    <svg
      class="night-sky"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="-400" y="-800" width="1200" height="1300" fill={SKY[0]} />
      {SKY.slice(1).map((color, band) => (
        <ellipse
          cx="200"
          cy={500 - band * 14}
          rx={440 - band * 34}
          ry={350 - band * 56}
          fill={color}
        />
      ))}
      {starsOf().map(({ x, y, radius }) => (
        <circle cx={x} cy={y} r={radius} fill="#F8EFDC" />
      ))}
    </svg>
  )
}

/** The same stars every evening. */
function starsOf(): { x: number; y: number; radius: number }[] {
  const rng = createRng(2026)
  return Array.from({ length: STAR_COUNT }, () => ({
    x: Math.round(rng() * WIDTH),
    y: Math.round(rng() * rng() * HEIGHT * 0.75),
    radius: 0.5 + rng() * 0.7,
  }))
}
