import './dusk.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../visit/look-in-force.ts'
import { MOTION, SKY } from '../theme/tokens.ts'

const STEP = MOTION.dusk.duration / SKY.length

/**
 * When the page changes between day and night, bands in the colours of the sky cover it and
 * vanish one by one. Touches go through them to the page. With reduced motion (`still`) or forced
 * colours there are no bands.
 */
export function Dusk({ look, still }: { look: Look; still: boolean }): JSX.Element | null {
  const before = useRef(look)
  const [passing, setPassing] = useState(false)
  useLayoutEffect(() => {
    if (before.current === look) return
    before.current = look
    setPassing(!still && look !== 'forced')
  }, [look, still])

  if (!passing) return null
  return (
    // The key restarts the animation when the look changes again before its end.
    <div key={look} class={`passing-dusk passing-dusk--${look}`} aria-hidden="true">
      {SKY.map((color, band) => (
        <span
          style={{ background: color, animationDuration: `${(band + 1) * STEP}ms` }}
          onAnimationEnd={band === SKY.length - 1 ? () => setPassing(false) : undefined}
        />
      ))}
    </div>
  )
}
