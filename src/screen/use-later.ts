import { useEffect, useState } from 'preact/hooks'

/** Turns true so many milliseconds after it is first used. */
export function useLater(delay: number): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return isLater
}
