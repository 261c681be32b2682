import type { JSX } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { StageHost } from '../../../../screen/frame/stage-host.tsx'
import { useLook } from '../../../../screen/use-visit.ts'
import { useSlots } from '../../../../screen/when/use-slots.ts'
import { resolvePalette } from '../../../../theme/resolve-palette.ts'
import type { Sign } from '../../core/spec.ts'
import { createRevealDrawing } from '../reveal/reveal-drawing.ts'
import type { RevealModel } from '../reveal/reveal-drawing.ts'
import { SignEmblem } from '../signs/sign-emblem.tsx'

interface ResultWindowProps {
  readonly sign: Sign
  readonly revealed: boolean
}

/** Milliseconds of the fade that replaces the opening where the reader wants reduced motion. */
const FADE = 200

/** The window of the result, drawn so that it can open; a still picture where nothing can be drawn. */
export function ResultWindow({ sign, revealed }: ResultWindowProps): JSX.Element {
  const { reducedMotion, look, strong } = useLook()
  const hero = useRef<HTMLDivElement>(null)
  const slot = useSlots(hero)?.['emblem']
  const model = useMemo((): RevealModel | null => {
    // The result is shown on the dark palette in the light look as well.
    const { paper } = resolvePalette(look === 'forced' ? look : 'dark', strong)
    return slot ? { sign: sign.id, slot, revealed, paper } : null
  }, [slot, sign.id, revealed, look, strong])

  useEffect(() => {
    if (reducedMotion && !revealed)
      hero.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE })
  }, [])

  return (
    <div ref={hero} class="result__window">
      <div class="result__emblem" data-slot="emblem">
        <SignEmblem sign={sign} detail={2} night rays />
      </div>
      <StageHost factory={createRevealDrawing} model={model} />
    </div>
  )
}
