import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { positionAt } from './shuffle-layout.ts'
import type { ShuffleLayout } from './shuffle-layout.ts'

/**
 * A finger that comes down on a tile drags the tile; anywhere else it scrolls the page, which is
 * needed with large text. CSS knows no tiles, so the touch itself has to be claimed.
 */
export function useTileTouch(
  frame: RefObject<HTMLElement | null>,
  layout: ShuffleLayout | null,
): void {
  const latest = useRef(layout)
  latest.current = layout

  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    function claim(event: TouchEvent): void {
      const touch = event.touches[0]
      if (!element || !touch || !latest.current || !(event.target instanceof HTMLCanvasElement))
        return
      const origin = element.getBoundingClientRect()
      const at = positionAt(latest.current, touch.clientX - origin.left, touch.clientY - origin.top)
      if (at) event.preventDefault()
    }
    element.addEventListener('touchstart', claim, { passive: false })
    return () => element.removeEventListener('touchstart', claim)
  }, [frame])
}
