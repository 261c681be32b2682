import { useEffect, useLayoutEffect, useMemo, useReducer } from 'preact/hooks'
import type { Json, Rules } from '../games/contract.ts'
import type { Result } from '../kit/result.ts'
import { ok } from '../kit/result.ts'
import { reasonText } from '../kit/text.ts'
import { openPuzzle } from '../session/open-puzzle.ts'
import type { OpenedPuzzle } from '../session/open-puzzle.ts'
import type { SaveSlot } from '../session/saves.ts'
import type { Session, Snapshot } from '../session/session.ts'
import { runSession } from '../visit/run-session.ts'
import { useSame } from './use-same.ts'
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
 * A puzzle in play, for a screen that is rendered anew at each of its events. The puzzle is opened, or gone on with
 * from its save, whenever the key or the round is another; a round that holds the same data is the same.
 */
export function useSession<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  round: Json,
  key: string,
  { showsPause = false }: SessionOptions = {},
): Result<UsedSession<Spec, State, Move>> {
  const [opened, slot] = useOpened(game, useSame(round), key)
  const session = opened.ok ? opened.value.session : null
  useRunning(session, slot, showsPause)
  useAwake(session?.snapshot().running ?? false)
  return opened.ok ? ok(usedOf(opened.value.session)) : opened
}

/** Opens the puzzle, and says what was wrong with its save. */
function useOpened<Spec, State, Move>(
  game: Rules<Spec, State, Move>,
  round: Json,
  key: string,
): readonly [Result<OpenedPuzzle<Spec, State, Move>>, SaveSlot] {
  const { kept, clock, notify } = useVisit()
  const opening = useMemo(() => {
    const slot = kept.saves.slot(key)
    return [openPuzzle(game, round, slot, clock), slot] as const
  }, [game, round, kept, key, clock])
  const [opened] = opening
  useEffect(() => {
    if (opened.ok && opened.value.notice) notify(reasonText(opened.value.notice))
  }, [opened])
  return opening
}

/** Runs the session for as long as the screen has it, and renders the screen at each of its events. */
function useRunning<Spec, State, Move>(
  session: Session<Spec, State, Move> | null,
  slot: SaveSlot,
  showsPause: boolean,
): void {
  const visit = useVisit()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // Before the effects of the screen inside, which may play at once.
  useLayoutEffect(() => {
    if (!session) return undefined
    session.subscribe(() => redraw(0))
    return runSession(session, visit, { slot, showsPause })
  }, [session, slot])
  useEffect(() => session?.resume(), [session])
}

/** Keeps the screen awake while the clock runs, where the player wants that. */
function useAwake(running: boolean): void {
  const visit = useVisit()
  const settings = useSettings('keepAwake')
  const awake = settings.keepAwake && running
  useEffect(() => (awake ? visit.keepAwake() : undefined), [awake, visit])
}

function usedOf<Spec, State, Move>(
  session: Session<Spec, State, Move>,
): UsedSession<Spec, State, Move> {
  return {
    session,
    snapshot: session.snapshot(),
    startOver() {
      session.startOver()
      session.resume()
    },
  }
}
