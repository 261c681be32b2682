import './dusk.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../visit/look-in-force.ts'
import { MOTION, SKY } from '../theme/tokens.ts'

const STEP = MOTION.dusk.duration / SKY.length

/**
 * Between day and night the bands of the sky pass over the page. They only cover it: what is touched
 * meanwhile is the page. Still: the new light is simply there.
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
    // Turned back halfway, it begins anew.
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
