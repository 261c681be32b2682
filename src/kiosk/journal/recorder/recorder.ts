import type { Outcome } from '../../../games/contract.ts'
import type { SessionEvent } from '../../../session/session-event.ts'
import type { Session } from '../../../session/session.ts'
import type { JournalEvent, ResetReason } from '../journal-entry.ts'
import { createPlayedTime } from './played-time.ts'

/** What a round is of. */
export interface RoundOf {
  readonly game: string
  readonly puzzle: string
  /** BCP 47 tag. */
  readonly language: string
  readonly length: string
}

export type RecordedSession = Pick<
  Session<unknown, unknown, unknown>,
  'subscribe' | 'elapsed' | 'snapshot'
>

type Heard = SessionEvent<unknown, unknown>

/** Turns what happens in one visit into entries. A round begins once and ends once, whatever is undone. */
export interface Recorder {
  /** Follows a session until it ends, or until what is returned is called. */
  follow(session: RecordedSession, of: RoundOf): () => void
  /** The clock of a round ran out, and the visitor did not go on without one. */
  timeOut(of: RoundOf): void
  /** The visitor opened the code to go on at home. */
  openHandOver(of: RoundOf): void
  /** The visit ends, and with it all rounds that are open. */
  end(why: ResetReason): void
}

/** A round of this visit. */
interface Round {
  readonly id: string
  readonly of: RoundOf
  duration: number
  hints: number
  isOver: boolean
  /** Milliseconds played since the last event. */
  sinceLast(): number
}

interface EndFields extends RoundOf {
  readonly round: string
  readonly duration: number
  readonly hints: number
}

const fieldsOf = ({ game, puzzle, language, length }: RoundOf): RoundOf => ({
  game,
  puzzle,
  language,
  length,
})

const keyOf = ({ game, puzzle, length }: RoundOf): string => JSON.stringify([game, puzzle, length])

/**
 * @param tell is given each entry
 * @param newId makes a UUID of version 7
 */
export function createRecorder(tell: (event: JournalEvent) => void, newId: () => string): Recorder {
  const rounds = new Map<string, Round>()
  const openRound = (of: RoundOf): Round | null => {
    const round = rounds.get(keyOf(of))
    return round && !round.isOver ? round : null
  }

  function begin(of: RoundOf, goneOn: boolean): Round {
    const id = newId()
    const round = { id, of, duration: 0, hints: 0, isOver: false, sinceLast: () => 0 }
    rounds.set(keyOf(of), round)
    tell({ kind: 'begun', round: id, ...fieldsOf(of), goneOn })
    return round
  }

  function close(round: Round): EndFields {
    const duration = Math.round(round.duration + round.sinceLast())
    round.isOver = true
    return { round: round.id, ...fieldsOf(round.of), duration, hints: round.hints }
  }

  function finish(round: Round, { kind, facts }: Outcome): void {
    const end = close(round)
    if (kind === 'givenUp') return tell({ kind, ...end, by: 'game' })
    const sign = facts['sign']
    tell({
      kind: 'finished',
      ...end,
      sign: typeof sign === 'string' ? sign : null,
      match: facts['match'] ?? null,
    })
  }

  function leave(round: Round, why: ResetReason): void {
    const end = close(round)
    if (why === 'idle' || why === 'clock') tell({ kind: 'timedOut', ...end, by: why })
    else tell({ kind: 'givenUp', ...end, by: why === 'left' ? 'visitor' : why })
  }

  function follow(session: RecordedSession, of: RoundOf): () => void {
    const time = createPlayedTime(session)

    /** The round that an event belongs to; null where it is over, or has not begun. */
    function roundOf({ type }: Heard): Round | null {
      const known = rounds.get(keyOf(of))
      if (type === 'begun') {
        if (known && !known.isOver) leave(known, 'left')
        return begin(of, false)
      }
      if (type === 'startedOver') return known && !known.isOver ? known : begin(of, false)
      if (!known) return ['clock', 'followed', 'ended'].includes(type) ? null : begin(of, true)
      return known.isOver ? null : known
    }

    function hear(event: Heard): void {
      const before = rounds.get(keyOf(of))
      const passed = time.upTo(event)
      const round = roundOf(event)
      if (!round) return
      // A round that this event begins has no time yet, unless it goes on with what was kept.
      const isFresh = round !== before && (event.type === 'begun' || event.type === 'startedOver')
      if (!isFresh) round.duration += passed
      round.sinceLast = time.upToNow
      if (event.type === 'hint') round.hints += 1
      if (event.type === 'solved' || event.type === 'givenUp') finish(round, event.outcome)
      // Another window finished it, and told that itself.
      else if (event.type === 'followed') round.isOver = session.snapshot().status === 'finished'
    }

    return session.subscribe(hear)
  }

  return {
    follow,
    timeOut(of) {
      const round = openRound(of)
      if (round) leave(round, 'clock')
    },
    openHandOver(of) {
      const { game, puzzle } = of
      tell({ kind: 'handOver', game, puzzle, round: rounds.get(keyOf(of))?.id ?? null })
    },
    end(why) {
      // The round whose time ran out is over by now; the visitor left the others before.
      const reason = why === 'clock' ? 'left' : why
      for (const round of rounds.values()) if (!round.isOver) leave(round, reason)
      rounds.clear()
      tell({ kind: 'reset', why })
    },
  }
}
