import { useEffect, useState } from 'preact/hooks'
import { useVisit } from '../../../../screen/use-visit.ts'

/** What draws the street; see `street-painter.ts`. */
export type StreetView = typeof import('./street-painter.ts')

/**
 * Fetches what draws the street where there is room for it: null until then. Where it does not arrive the board
 * stands alone, and nothing is said of it, because nothing is missing from the game.
 */
export function useStreet(hasRoom: boolean): StreetView | null {
  const { later } = useVisit()
  const [view, setView] = useState<StreetView | null>(null)
  useEffect(() => {
    if (hasRoom && !view)
      void later.until(import('./street-painter.ts')).then(setView, () => undefined)
  }, [hasRoom, view, later])
  return view
}
