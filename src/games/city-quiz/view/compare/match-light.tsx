import './match-light.css'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { RaysOfLight } from '../../../../art/rays-of-light.tsx'
import { useVisit } from '../../../../screen/use-visit.ts'

/** Celebrates twins, once: rays come out around their window, and its star flares up. */
export function MatchLight(): JSX.Element {
  const { sound } = useVisit()
  useEffect(() => sound('solved'), [])
  return <RaysOfLight />
}
