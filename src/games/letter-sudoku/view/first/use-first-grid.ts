import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Session } from '../../../../session/session.ts'
import { toldOnce } from '../../../../visit/told-once.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { State } from '../../core/state.ts'
import type { FirstGrid } from './first-grid.ts'

/**
 * The first grid on a device explains itself, and so does any when it is asked to. What that takes is fetched then;
 * where it does not arrive, the grid is simply played.
 * @returns what is explained: null for nothing, undefined while it is not known yet; and what asks for it
 */
export function useFirstGrid(
  session: Session<Spec, State, Move>,
): readonly [FirstGrid | null | undefined, () => void] {
  const visit = useVisit()
  const told = toldOnce(visit.kept, session.game.id)
  const [asked, ask] = useState<{ readonly of: unknown } | null>(null)
  const [shown, show] = useState<FirstGrid | null | undefined>(() =>
    told.isTold() ? null : undefined,
  )

  useEffect(() => {
    const isAsked = asked?.of === session
    if (!isAsked && told.isTold()) return undefined
    let isHere = true
    let end = (): void => show(null)
    const drawn = visit.loadStage().then(
      () => true,
      () => false,
    )
    void visit.later.until(Promise.all([import('./begin-first-grid.ts'), drawn])).then(
      ([{ beginFirstGrid }, isDrawn]) => {
        if (isHere) end = beginFirstGrid({ session, visit, told, show, isAsked, isDrawn })
      },
      () => {
        if (isAsked) visit.missing.tell(msg('grid.first.missing'))
        else show(null)
      },
    )
    return () => {
      isHere = false
      end()
    }
  }, [visit, session, asked])

  return [shown, () => ask({ of: session })]
}
