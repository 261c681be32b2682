import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * Something that is fetched, once it has arrived; null until then. What was there before stays while something
 * else is fetched. It needs no visit, and so serves what outlives all of them.
 * @param name of what is fetched: another one is fetched anew
 */
export function useArrived<T>(
  name: string,
  load: () => Promise<T>,
  onMissing: () => void,
): T | null {
  const [arrived, setArrived] = useState<{ readonly part: T } | null>(null)
  useLayoutEffect(() => {
    let isWanted = true
    load().then(
      (part) => isWanted && setArrived({ part }),
      () => isWanted && onMissing(),
    )
    return () => {
      isWanted = false
    }
  }, [name])
  return arrived && arrived.part
}
