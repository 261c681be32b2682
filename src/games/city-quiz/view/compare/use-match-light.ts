import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useVisit } from '../../../../screen/use-visit.ts'

/**
 * Fetches what celebrates twins: null until then, and where there are none. Where it does not arrive their window stands
 * without it, and nothing is said, because the comparison is all there.
 */
export function useMatchLight(isMatch: boolean): ComponentType | null {
  const { later } = useVisit()
  // Kept in an object, because a setter of state would call a component as a function.
  const [light, setLight] = useState<typeof import('./match-light.tsx') | null>(null)
  useEffect(() => {
    if (isMatch && !light)
      void later.until(import('./match-light.tsx')).then(setLight, () => undefined)
  }, [isMatch, light, later])
  return isMatch && light ? light.MatchLight : null
}
