import type { ComponentChildren, JSX } from 'preact'
import { emblemSvg } from './emblem.ts'
import type { EmblemGround } from './small-emblem.ts'
import { starPath } from './star.ts'

/** Left edges of the two lights under the common arch, and their top, in units of the drawing. */
export const LIGHTS = [6, 114] as const
export const LIGHT_TOP = 39

/** The emblem of a sign as markup, in the left light (0) or the right one (1). */
export function lightOf(sign: string, side: 0 | 1, ground: EmblemGround): string {
  const place = `x="${LIGHTS[side] - 1}" y="${LIGHT_TOP}" width="102" height="121"`
  return emblemSvg(sign, { detail: 1, ground }).replace('<svg ', `<svg ${place} `)
}

/**
 * A double window (a bifora): two arched lights on one sill, under one arch with a star in its round opening.
 * @param children what is in the lights, each 100 by 120
 */
export function DoubleWindow({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <svg class="twin-window" viewBox="-6 -1 232 164" aria-hidden="true" focusable="false">
      <path class="twin-window__stone" d="M2 157V110a108 108 0 0 1 216 0V157Z" />
      <circle class="twin-window__eye" cx="110" cy="33" r="16" />
      <path class="twin-window__star" d={starPath(110, 33, 12)} />
      {children}
      <path class="twin-window__sill" d="M-5 159H225" />
    </svg>
  )
}
