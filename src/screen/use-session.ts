import { useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks'
import type { Game, Json } from '../games/contract.ts'
import type { Reason, Result } from '../kit/result.ts'
import { ok } from '../kit/result.ts'
import { msg, reasonText } from '../kit/text.ts'
import { startAutosave } from '../session/autosave.ts'
import { openPuzzle } from '../session/open-puzzle.ts'
import type { Session, Snapshot } from '../session/session.ts'
import { attendSession } from '../visit/attend-session.ts'
import { useSettings, useVisit } from './use-visit.ts'

export interface UsedSession<Spec, State, Move> {
  readonly session: Session<Spec, State, Move>
  readonly snapshot: Snapshot<State>
  /** Begins the puzzle anew, with its clock running. */
  startOver(): void
}

interface SessionOptions {
  /** Whether the screen shows that the clock stands, with a button to go on. */
  readonly showsPause?: boolean
}

/**
 * Opens a puzzle for a screen: goes on from its save, keeps it after every change and whenever the
 * page is left, and runs its clock while somebody is there.
 */
export function useSession<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  source: Json,
  key: string,
  { showsPause = false }: SessionOptions = {},
): Result<UsedSession<Spec, State, Move>> {
  const { kept, later, clock, hold, notify, presence, policy, keepAwake } = useVisit()
  const settings = useSettings('keepAwake')
  const [opened, slot] = useMemo(() => {
    const puzzleSlot = kept.saves.slot(key)
    return [openPuzzle(game, source, puzzleSlot, clock), puzzleSlot] as const
  }, [game, source, kept, key, clock])
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const session = opened.ok ? opened.value.session : null

  useEffect(() => {
    if (opened.ok && opened.value.notice) notify(reasonText(opened.value.notice))
  }, [opened])

  // Before the effects of the screen inside, which may play at once.
  useLayoutEffect(() => {
    if (!session) return undefined
    const warnOnce = onceOnly((reason: Reason) => notify(reasonText(reason)))
    session.subscribe(() => redraw(0))
    startAutosave(session, {
      slot,
      later: (run) => later.afterFrame(run),
      onTrouble: warnOnce,
      onBehind: (what) =>
        notify(what === 'lost' ? msg('session.otherTab') : msg('session.otherPuzzle')),
    })
    const leave = attendSession(session, {
      presence,
      clock,
      later,
      patience: policy.absentAfter,
      staysPaused: showsPause,
    })
    const release = hold(session)
    return () => {
      leave()
      release()
      session.end()
    }
  }, [session, slot])

  useEffect(() => session?.resume(), [session])

  const awake = settings.keepAwake && (session?.snapshot().running ?? false)
  useEffect(() => (awake ? keepAwake() : undefined), [awake, keepAwake])

  if (!opened.ok) return opened
  if (!session) return opened as never
  return ok({
    session,
    snapshot: session.snapshot(),
    startOver() {
      session.startOver()
      session.resume()
    },
  })
}

function onceOnly<T>(run: (value: T) => void): (value: T) => void {
  let done = false
  return (value) => {
    if (!done) run(value)
    done = true
  }
}
