import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useVisit } from '../../../../screen/use-visit.ts'
import { valuesOf } from '../../../../visit/own-settings.ts'
import { useReplaced } from '../../../../screen/use-replaced.ts'
import { useTold } from '../../../../screen/use-told.ts'
import type { UsedSession } from '../../../../screen/use-session.ts'
import type { Move } from '../../core/moves.ts'
import type { Spec } from '../../core/puzzle.ts'
import type { Band } from '../../core/rating/band.ts'
import type { State } from '../../core/state.ts'
import { createGridController } from './grid-controller.ts'
import type { GridActions } from './grid-controller.ts'
import { GRID_SETTINGS } from '../page/grid-settings.ts'
import { START_UI } from './grid-ui.ts'
import type { GridUi } from './grid-ui.ts'
import { ownHints } from '../hint/hint-source.ts'

/**
 * The grid's controller for a screen: its state, and what changes it.
 * @param band how hard the grid is, where that is known
 */
export function useGrid(
  { session }: UsedSession<Spec, State, Move>,
  band: Band | null,
): {
  ui: GridUi
  actions: GridActions
} {
  const visit = useVisit()
  const { announce, sound } = visit
  const [ui, show] = useState(START_UI)

  // Fetch the code that finds hints after the code that draws the board, because the player waits for the
  // board. A grid of experts needs both parts of it. If it does not arrive, the next hint that is asked for
  // says so.
  useEffect(() => {
    let isHere = true
    const load = async (): Promise<void> => {
      const hints = visit.own(ownHints)
      if (isHere) await hints.fetchNext()
      if (isHere && band === 'expert') await hints.fetchNext()
    }
    void visit.later.until(
      visit
        .loadStage()
        .then(load, load)
        .catch(() => undefined),
    )
    return () => void (isHere = false)
  }, [visit, band])

  const { actions, telling, reset } = useMemo(
    () =>
      createGridController(session, {
        hints: visit.own(ownHints),
        rules: () => valuesOf(visit.settings.get(), GRID_SETTINGS),
        show,
        tellMissing: (what) => visit.missing.tell(what),
        announce,
        sound,
      }),
    [visit, session],
  )

  // For another puzzle, or the same one begun anew, forget what was chosen or held in the last one.
  useLayoutEffect(reset, [session])
  useReplaced(session, reset)
  useTold(session, telling)

  return { ui, actions }
}
