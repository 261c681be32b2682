import { useLayoutEffect, useState } from 'preact/hooks'
import type { HeldSession } from '../../../visit/visit.ts'

/** Whether a round has come to its end; not where there is none. */
export function useIsOver(session: HeldSession | null): boolean {
  const [isOver, setOver] = useState(false)
  useLayoutEffect(() => {
    const look = (): void => setOver(session?.snapshot().status === 'finished')
    look()
    return session?.subscribe(look)
  }, [session])
  return isOver
}
