import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../kit/text.ts'
import { useVisit } from '../use-visit.ts'

interface FetchedPart<Props> {
  /** Whether it is to be shown now. It is fetched when that becomes true for the first time. */
  readonly wanted: boolean
  load(): Promise<ComponentType<Props>>
  /** The sentence that says that it did not arrive. */
  readonly missing: Text
  /** Called when it is no longer to be shown: it did not arrive, and the reader knows, or has gone elsewhere. */
  cancel(): void
}

/** A part of the page that is fetched when it is wanted: null until it is there. */
export function useFetched<Props>(part: FetchedPart<Props>): ComponentType<Props> | null {
  const { missing, later, place } = useVisit()
  // Kept in an object, because a setter of state would call a component as a function.
  const [fetched, setFetched] = useState<{ readonly part: ComponentType<Props> } | null>(null)
  const { wanted } = part

  useEffect(() => {
    if (!wanted || fetched) return undefined
    let isWanted = true
    const forget = place.watch(part.cancel)
    void later.until(part.load()).then(
      (loaded) => setFetched({ part: loaded }),
      () => {
        if (!isWanted) return
        missing.tell(part.missing)
        part.cancel()
      },
    )
    return () => {
      isWanted = false
      forget()
    }
  }, [wanted])

  return wanted && fetched ? fetched.part : null
}
