import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { emblemSvg, hasEmblem } from '../../../../art/emblem.ts'
import type { EmblemDetail } from '../../../../art/draw-emblem.ts'
import { trustDrawing } from '../../../../art/trust-drawing.ts'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { useLook, useWords } from '../../../../screen/use-visit.ts'
import type { Sign } from '../../core/spec.ts'

interface SignEmblemProps {
  readonly sign: Sign
  readonly detail?: EmblemDetail
  /** Draws it for the dark page of a result, whatever the theme. */
  readonly night?: boolean
  readonly rays?: boolean
}

/**
 * A sign's emblem in its window, hidden from screen readers because the sign's name stands beside it. A pack
 * may have signs for which there is no emblem: their window shows their first letter.
 */
export function SignEmblem({
  sign,
  detail = 1,
  night,
  rays = false,
}: SignEmblemProps): JSX.Element {
  const { say } = useWords()
  const { look } = useLook()
  const ground = night || look === 'dark' ? 'dark' : 'light'
  const svg = useMemo(
    () => trustDrawing(emblemSvg(sign.id, { detail, ground, rays })),
    [sign.id, detail, ground, rays],
  )
  return (
    <span class="emblem" aria-hidden="true">
      <span class="emblem__svg" dangerouslySetInnerHTML={{ __html: svg }} />
      {!hasEmblem(sign.id) && (
        <span class="emblem__letter">{graphemesOf(say(sign.sign))[0] ?? ''}</span>
      )}
    </span>
  )
}
