import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useServices } from '../../../screen/services.ts'
import { useReplaced } from '../../../screen/use-replaced.ts'
import type { UsedSession } from '../../../screen/use-session.ts'
import type { Move } from '../core/moves.ts'
import type { Spec } from '../core/puzzle.ts'
import type { State } from '../core/state.ts'
import { createGridController } from './grid-controller.ts'
import type { GridActions } from './grid-controller.ts'
import { START_UI } from './grid-ui.ts'
import type { GridUi } from './grid-ui.ts'
import { HINT_SOURCE } from './hint-source.ts'

/** The grid's controller for a screen: its state, and what changes it. */
export function useGrid({ session, startOver }: UsedSession<Spec, State, Move>): {
  ui: GridUi
  actions: GridActions
} {
  const services = useServices()
  const [ui, show] = useState(START_UI)
  /** As they are now: a new language or setting makes no new controller, which would forget what is chosen. */
  const latest = useRef({ services, startOver })
  latest.current = { services, startOver }

  // Fetch what finds hints after what draws the board, because the board is waited for. If it does not
  // arrive, the hint that is asked for says so.
  useEffect(() => {
    const load = (): Promise<unknown> => HINT_SOURCE.load().catch(() => undefined)
    void services.later.until(services.loadStage().then(load, load))
  }, [])

  const { actions, reset } = useMemo(
    () =>
      createGridController(session, {
        hints: HINT_SOURCE,
        rules: () => latest.current.services.settings,
        show,
        tellMissing: (what) => latest.current.services.missing.tell(what),
        announce: (what) => latest.current.services.announce(what),
        sound: (name) => latest.current.services.sound(name),
        afterFrame: (run) => void latest.current.services.later.afterFrame(run),
        startOver: () => latest.current.startOver(),
      }),
    [session],
  )

  // Another puzzle, or the same one anew: nothing of the last one stays chosen.
  useLayoutEffect(reset, [session])
  useReplaced(session, reset)

  return { ui, actions }
}
