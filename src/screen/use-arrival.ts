import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * What has come on takes the focus, its heading first. The browser tells that late, and whoever was
 * quicker and is at one of its buttons by then stays there.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, arrived = true): void {
  useEffect(() => {
    if (!arrived) return
    const isThere = heading.current?.parentElement?.contains(document.activeElement) ?? false
    if (!isThere) heading.current?.focus()
  }, [heading, arrived])
}
