import type { Watched } from '../../../visit/watched.ts'
import type { PageLayout } from './page-layout.ts'

/** Keeps a page low while that is wanted. Returns the function that ends it, and raises the page. */
export function lowerWhere(lowered: Watched<boolean>, layout: PageLayout): () => void {
  let raise: (() => void) | null = null
  function follow(): void {
    if (lowered.get() === (raise !== null)) return
    raise?.()
    raise = raise ? null : layout.lower()
  }
  const forget = lowered.watch(follow)
  follow()
  return () => {
    forget()
    raise?.()
    raise = null
  }
}
