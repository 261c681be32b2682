import './window-row.css'
import type { JSX } from 'preact'
import { archPath } from '../../../art/street.ts'

const STEP = 36
const PANE = { y: 0, width: 30, height: 34 } as const

/** Windows on one sill, each lit or not. What they say is said in words beside them. */
export function WindowRow({ lit }: { readonly lit: readonly boolean[] }): JSX.Element {
  return (
    <svg
      class="window-row"
      viewBox={`-3 -2 ${lit.length * STEP} ${PANE.height + 5}`}
      style={{ '--windows': lit.length }}
      aria-hidden="true"
      focusable="false"
    >
      {lit.map((isLit, index) => {
        const arch = archPath({ ...PANE, x: index * STEP })
        return (
          <g class={isLit ? 'window-row__one window-row__one--lit' : 'window-row__one'}>
            <path class="window-row__dark" d={arch} />
            <path class="window-row__light" d={arch} />
          </g>
        )
      })}
      <path class="window-row__sill" d={`M-3 ${PANE.height + 1}h${lit.length * STEP}`} />
    </svg>
  )
}
