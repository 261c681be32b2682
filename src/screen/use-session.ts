import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks'
import type { Game, Json } from '../games/contract.ts'
import type { Result } from '../kit/result.ts'
import { ok } from '../kit/result.ts'
import { msg } from '../kit/text.ts'
import { startAutosave } from '../session/autosave.ts'
import { openPuzzle } from '../session/open-puzzle.ts'
import { openSession } from '../session/session.ts'
import type { Session, Snapshot } from '../session/session.ts'
import { formatSave } from '../session/save-file.ts'
import { afterFrame } from './after-frame.ts'
import { useServices } from './services.ts'

export interface UsedSession<Spec, State, Move> {
  readonly session: Session<Spec, State, Move>
  readonly snapshot: Snapshot<State>
  /** Begins the puzzle anew, as if it had never been opened. */
  startOver(source?: Json): void
}

/**
 * Opens a puzzle for a screen: goes on from its save, keeps it after every change and whenever the
 * page is left, and stops its clock while the page cannot be seen.
 */
export function useSession<Spec, State, Move>(
  game: Game<Spec, State, Move>,
  source: Json,
  key: string,
): Result<UsedSession<Spec, State, Move>> {
  const { store, now, notify, settings, keepAwake } = useServices()
  const opened = useMemo(() => openPuzzle(game, source, store, key), [game, source, store, key])
  const [renewed, setRenewed] = useState<{
    readonly of: typeof opened
    readonly session: Session<Spec, State, Move>
  } | null>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // What was begun anew belongs to its own puzzle: with another key it must not be kept there.
  const anew = renewed?.of === opened ? renewed.session : null
  const session = anew ?? (opened.ok ? opened.value.session : null)

  useEffect(() => {
    if (opened.ok && opened.value.notice)
      notify(msg(opened.value.notice.code, opened.value.notice.params))
  }, [opened])

  // Before the effects of the screen inside, which may start the clock at once.
  useLayoutEffect(() => {
    if (!session) return undefined
    const warnOnce = onceOnly((code: string) => notify(msg(code)))
    const closers = [
      session.subscribe(() => redraw(0)),
      startAutosave(session, {
        store,
        key,
        now,
        later: afterFrame,
        onTrouble: (reason) => warnOnce(reason.code),
      }),
      watchVisibility(session, now),
    ]
    return () => {
      session.pause(now())
      for (const close of closers) close()
    }
  }, [session, store, key])

  const awake = settings.keepAwake && (session?.snapshot().running ?? false)
  useEffect(() => (awake ? keepAwake() : undefined), [awake, keepAwake])

  if (!opened.ok) return opened
  if (!session) return opened as never
  return ok({
    session,
    snapshot: session.snapshot(),
    startOver(other = source) {
      const next = openSession(game, other)
      if (!next.ok) return
      session.pause(now())
      store.write(key, formatSave(next.value.save(now())))
      setRenewed({ of: opened, session: next.value })
    },
  })
}

/** The clock runs only while the page is seen; leaving also keeps the time played. */
function watchVisibility<Spec, State, Move>(
  session: Session<Spec, State, Move>,
  now: () => number,
): () => void {
  let wasRunning = false
  const follow = (): void => {
    if (document.visibilityState === 'hidden') {
      wasRunning = session.snapshot().running
      session.pause(now())
    } else if (wasRunning) session.resume(now())
  }
  const leave = (): void => session.pause(now())
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    removeEventListener('pagehide', leave)
  }
}

function onceOnly<T>(run: (value: T) => void): (value: T) => void {
  let done = false
  return (value) => {
    if (!done) run(value)
    done = true
  }
}
