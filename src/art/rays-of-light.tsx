import type { JSX } from 'preact'

const STEPS = 30
/** From the middle of the arch, in units of the double window: where rays begin, and where both kinds end. */
const FROM = 118
const ENDS = [136, 127] as const
const MIDDLE = { x: 110, y: 110 }

/** Rays around a double window, longer and shorter by turns. They lie behind it, in the same drawing units. */
export function RaysOfLight(): JSX.Element {
  const rays = Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = Math.PI + (Math.PI * step) / STEPS
    const at = (distance: number): string =>
      `${(MIDDLE.x + Math.cos(angle) * distance).toFixed(1)} ${(MIDDLE.y + Math.sin(angle) * distance).toFixed(1)}`
    return `M${at(FROM)}L${at(ENDS[step % 2] ?? FROM)}`
  })
  return (
    <svg class="twin-rays" viewBox="-30 -30 280 193" aria-hidden="true" focusable="false">
      <path d={rays.join('')} />
    </svg>
  )
}
