import { useEffect, useMemo } from 'preact/hooks'
import { parseTold, pickFact, withTold } from '../packs/pick-fact.ts'
import type { Fact, Pack } from '../packs/pack.ts'
import { useVisit } from './use-visit.ts'

/**
 * The fact that the end of a game tells, another one each time until all were told.
 * @param game that ended: the name of its save or of its puzzle
 * @param elapsed milliseconds played. They are kept with the game, so the same end tells the same fact when it is shown
 *   again; and they tell two ends apart, also for visitors of a booth, where nothing is remembered.
 * @param isTold false while it is only rendered ahead
 */
export function useFact(pack: Pack, game: string, elapsed: number, isTold = true): Fact | null {
  const name = `${game}/${Math.round(elapsed)}`
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
