import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { emblemSvg } from '../../../../art/emblem.ts'
import { starPath } from '../../../../art/star.ts'
import { trustDrawing } from '../../../../art/trust-drawing.ts'
import { useLook } from '../../../../screen/use-visit.ts'
import type { Sign } from '../../core/spec.ts'

interface TwinWindowProps {
  readonly left: Sign
  readonly right: Sign
  readonly night?: boolean
}

/** Left edges of the two lights under the common arch, and their top, in units of the drawing. */
const PLACES = [6, 114] as const
const TOP = 39

/**
 * Two twin signs in one double window (a bifora): two arched lights on one sill, under one arch with a star
 * in its round opening.
 */
export function TwinWindow({ left, right, night }: TwinWindowProps): JSX.Element {
  const { look } = useLook()
  const ground = night || look === 'dark' ? 'dark' : 'light'
  const lights = useMemo(
    () =>
      trustDrawing(
        [left, right]
          .map(({ id }, side) => placed(emblemSvg(id, { detail: 1, ground }), PLACES[side] ?? 0))
          .join(''),
      ),
    [left, right, ground],
  )
  return (
    <svg class="twin-window" viewBox="-6 -1 232 164" aria-hidden="true" focusable="false">
      <path class="twin-window__stone" d="M2 157V110a108 108 0 0 1 216 0V157Z" />
      <circle class="twin-window__eye" cx="110" cy="33" r="16" />
      <path class="twin-window__star" d={starPath(110, 33, 12)} />
      <g dangerouslySetInnerHTML={{ __html: lights }} />
      <path class="twin-window__sill" d="M-5 159H225" />
    </svg>
  )
}

function placed(svg: string, x: number): string {
  return svg.replace('<svg ', `<svg x="${x - 1}" y="${TOP}" width="102" height="121" `)
}
