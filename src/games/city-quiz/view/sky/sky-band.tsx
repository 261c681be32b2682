import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import { useLook, useWords } from '../../../../screen/use-visit.ts'
import { useSlots } from '../../../../screen/when/use-slots.ts'
import { createSkyDrawing } from './sky-drawing.ts'
import type { SkyModel } from './sky-drawing.ts'

interface SkyBandProps {
  readonly answered: readonly boolean[]
  readonly current: number
  readonly position: Text
}

/** The drawn night sky over a question. Its line of stars is also the progress bar that screen readers read. */
export function SkyBand({ answered, current, position }: SkyBandProps): JSX.Element {
  const { say } = useWords()
  const { look, strong } = useLook()
  const band = useRef<HTMLDivElement>(null)
  const slots = useSlots(band)
  const lit = answered.map(Number).join('')
  const model = useMemo((): SkyModel | null => {
    const [sky, stars] = [slots?.['sky'], slots?.['stars']]
    return sky && stars ? { sky, stars, lit, current, look, strong } : null
  }, [slots, lit, current, look, strong])

  return (
    <div ref={band} class="sky">
      <div class="sky__picture" data-slot="sky" />
      <div
        class="sky__stars"
        data-slot="stars"
        role="progressbar"
        aria-label={say(msg('quiz.progress'))}
        aria-valuemin={1}
        aria-valuemax={answered.length}
        aria-valuenow={current + 1}
        aria-valuetext={say(position)}
      />
      <StageHost factory={createSkyDrawing} model={model} />
    </div>
  )
}
