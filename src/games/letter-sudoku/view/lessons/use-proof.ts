import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Hint } from '../../core/hint/hint.ts'
import type { Exercise } from '../../core/lessons/answer-touch.ts'
import type { HintSource } from '../hint/hint-source.ts'

/**
 * The proof of an exercise's step, as a hint tells it; null until the code that finds and draws it was fetched,
 * which happens after the board is drawn.
 * @param wanted whether the player waits for it: then it is said when it cannot be fetched
 */
export function useProof(exercise: Exercise, source: HintSource, wanted: boolean): Hint | null {
  const visit = useVisit()
  const [found, setFound] = useState<{ of: Exercise; hint: Hint | null } | null>(null)
  const isThere = found?.of === exercise

  useEffect(() => {
    if (isThere) return undefined
    let isHere = true
    const { spec, state } = exercise
    const load = async (): Promise<void> => {
      let hint = source.find(spec, state)
      while (isHere && hint === undefined) {
        await source.fetchNext()
        hint = source.find(spec, state)
      }
      if (isHere) setFound({ of: exercise, hint: hint ?? null })
    }
    const tell = (): void => {
      if (isHere && wanted) visit.missing.tell(msg('grid.hint.unreachable'))
    }
    void visit.later.until(visit.loadStage().then(load, load).catch(tell))
    return () => void (isHere = false)
  }, [visit, exercise, wanted, isThere])

  return isThere ? found.hint : null
}
