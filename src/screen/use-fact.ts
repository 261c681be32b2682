import { useEffect, useMemo } from 'preact/hooks'
import { parseTold, pickFact, withTold } from '../packs/pick-fact.ts'
import type { Fact, Pack } from '../packs/pack.ts'
import { useVisit } from './use-visit.ts'

/**
 * The fact that the end of a game tells, another one each time until all were told.
 * @param name of this end: with the same name comes the same fact
 * @param isTold false while it is only rendered ahead
 */
export function useFact(pack: Pack, name: string, isTold = true): Fact | null {
  const { kept } = useVisit()
  const note = useMemo(() => kept.text(`facts/${pack.id}`), [kept, pack.id])
  const fact = useMemo(
    () => pickFact(pack.facts, name, parseTold(note.read())),
    [pack.facts, name, note],
  )
  useEffect(() => {
    if (!isTold || !fact) return
    const told = parseTold(note.read())
    if (told.at(-1)?.[0] !== name) note.write(JSON.stringify(withTold(told, name, fact)))
  }, [fact, name, isTold, note])
  return fact
}
