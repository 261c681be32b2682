import { useRef } from 'preact/hooks'
import type { Json } from '../games/contract.ts'

/** The object of before for as long as the new ones hold the same data, so that nothing is made anew from them. */
export function useSame(data: Json): Json {
  const kept = useRef(data)
  const isSame = kept.current === data || JSON.stringify(kept.current) === JSON.stringify(data)
  if (!isSame) kept.current = data
  return kept.current
}
