import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * What has come on takes the focus, at its heading or its first button. That is some frames late, and
 * whoever was quicker and is at something beside it by then stays there.
 */
export function useArrival(first: RefObject<HTMLElement | null>, arrived = true): void {
  useEffect(() => {
    if (!arrived) return
    const isThere = first.current?.parentElement?.contains(document.activeElement) ?? false
    if (!isThere) first.current?.focus()
  }, [first, arrived])
}
