import { useLayoutEffect, useRef } from 'preact/hooks'

/** Enter begins also where nothing has the focus, as after a visit. */
export function useEnter(onEnter: () => void): void {
  const latest = useRef(onEnter)
  latest.current = onEnter
  useLayoutEffect(() => {
    const press = ({ key, target }: KeyboardEvent): void => {
      if (key === 'Enter' && target === document.body) latest.current()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
