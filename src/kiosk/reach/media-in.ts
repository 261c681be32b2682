import type { WindowSize } from './low-place.ts'

/** What media queries count `rem` in, whatever the size of text of the page. */
const REM = 16

/**
 * A media query as it reads in another window: what it asks of the window's size is answered for that one, and what it
 * asks of colours, motion or pointers is still asked.
 * @param query such as "(orientation: landscape) and (min-width: 35rem)", or several, separated by commas
 */
export function mediaIn(query: string, window: WindowSize): string {
  return query
    .split(',')
    .map((part) => answered(part.trim(), window))
    .join(', ')
}

function answered(part: string, window: WindowSize): string {
  const asked = part
    .split(/\s+and\s+/)
    .map((feature) => ({ feature, holds: holdsIn(feature, window) }))
  if (asked.some(({ holds }) => holds === false)) return 'not all'
  const open = asked.filter(({ holds }) => holds === null).map(({ feature }) => feature)
  return open.length > 0 ? open.join(' and ') : 'all'
}

/** Whether a feature holds; null where it is none of the window's size. */
function holdsIn(feature: string, { width, height }: WindowSize): boolean | null {
  const upright = /^\(\s*orientation\s*:\s*(portrait|landscape)\s*\)$/.exec(feature)
  if (upright) return (height >= width ? 'portrait' : 'landscape') === upright[1]
  const limit = /^\(\s*(min|max)-(width|height)\s*:\s*([\d.]+)(px|r?em)\s*\)$/.exec(feature)
  if (!limit) return null
  const [, end, side, number, unit] = limit
  const at = Number(number) * (unit === 'px' ? 1 : REM)
  const size = side === 'width' ? width : height
  return end === 'min' ? size >= at : size <= at
}
