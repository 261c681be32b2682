import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Moves the focus to what has appeared: to its heading or its first button. This happens some frames late. A
 * reader who has moved to something else meanwhile keeps the focus there.
 */
export function useArrival(first: RefObject<HTMLElement | null>, arrived = true): void {
  useEffect(() => {
    if (!arrived) return
    const isThere = first.current?.parentElement?.contains(document.activeElement) ?? false
    if (!isThere) first.current?.focus()
  }, [first, arrived])
}
