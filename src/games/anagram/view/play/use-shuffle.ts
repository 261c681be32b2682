import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useReplaced } from '../../../../screen/use-replaced.ts'
import type { UsedSession } from '../../../../screen/use-session.ts'
import { useTold } from '../../../../screen/use-told.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Move } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import type { State } from '../../core/state.ts'
import { createShuffleController } from './shuffle-controller.ts'
import type { ShuffleActions } from './shuffle-controller.ts'
import { START_UI } from './shuffle-ui.ts'
import type { ShuffleUi } from './shuffle-ui.ts'

/** The round's controller for a screen: its state, and what changes it. */
export function useShuffle({ session }: UsedSession<RoundSpec, State, Move>): {
  ui: ShuffleUi
  actions: ShuffleActions
} {
  const { announce, seed, sound } = useVisit()
  const [ui, show] = useState(START_UI)
  const { actions, telling, reset } = useMemo(
    () => createShuffleController(session, { show, announce, seed, sound }),
    [session, announce, seed, sound],
  )
  // For another round, forget what was chosen or held in the last one.
  useLayoutEffect(reset, [session])
  useReplaced(session, reset)
  useTold(session, telling)
  return { ui, actions }
}
