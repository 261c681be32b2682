import { useEffect, useState } from 'preact/hooks'
import { useVisit } from '../use-visit.ts'

/** Turns true so many milliseconds after it is first used. */
export function useLater(delay: number): boolean {
  const { later } = useVisit()
  const [isLater, setLater] = useState(false)
  useEffect(() => later.after(delay, () => setLater(true)), [later, delay])
  return isLater
}
