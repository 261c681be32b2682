import type { TwinSign } from '../../../games/contract.ts'
import type { HeldSession } from '../../../visit/visit.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Settable, Watched } from '../../../visit/watched.ts'
import type { RecordedSession } from '../../journal/recorder/recorder.ts'
import type { HeldRound } from '../visit/sessions-held.ts'

/** A round that has ended with a sign, of a game whose signs have twins. */
export interface SignFound {
  readonly round: HeldRound
  readonly signs: readonly TwinSign[]
  readonly own: TwinSign
}

/** What the finder shows: one's own sign held up, or two that are compared. */
export type TwinView =
  | { readonly kind: 'holdUp'; readonly found: SignFound }
  | { readonly kind: 'compared'; readonly found: SignFound; readonly pair: SignPair }

export type SignPair = readonly [mine: TwinSign, theirs: TwinSign]

/** Compares the signs of neighbours: of two who play one after the other, or of one who tells theirs. */
export interface TwinFinder {
  /** The sign of the round that is open; null while there is none. */
  readonly found: Watched<SignFound | null>
  /** Null while it is closed. */
  readonly view: Settable<TwinView | null>
  /** Follows a round. What is returned tells a journal besides how the signs of two visitors met. */
  follow(round: HeldRound): RecordedSession
  /** The neighbour plays now; their sign is compared with this one. */
  passOn(found: SignFound): void
}

export function areTwins([mine, theirs]: SignPair): boolean {
  return mine.twin === theirs.id
}

export function createTwinFinder(): TwinFinder {
  const found = createWatched<SignFound | null>(null)
  const view = createWatched<TwinView | null>(null)
  /** The sign of whoever waits while the neighbour plays. */
  let waiting: TwinSign | null = null

  /** A sign that is found while somebody waits is theirs to compare. */
  function meet(now: SignFound): void {
    if (!waiting) return
    const mine = waiting
    waiting = null
    view.set({ kind: 'compared', found: now, pair: [mine, now.own] })
  }

  return {
    found,
    view,
    follow(round) {
      const { session } = round
      let mine: SignFound | null = null
      const look = (isOpen: boolean): void => {
        const now = isOpen ? signFound(round) : null
        if (now?.own.id === mine?.own.id) return
        if (now) found.set(now)
        else if (found.get() === mine) found.set(null)
        mine = now
      }
      look(true)
      session.subscribe(({ type }) => {
        look(type !== 'ended')
        if (type === 'ended') view.set(null)
      })
      return withMatch(session, (sign) => {
        const now = signFound(round)
        const first = waiting
        if (now?.own.id === sign) meet(now)
        return first && now ? areTwins([first, now.own]) : null
      })
    },
    passOn({ round, own }) {
      waiting = own
      view.set(null)
      round.session.startOver()
      round.session.resume()
    },
  }
}

function signFound(round: HeldRound): SignFound | null {
  const { game, spec, snapshot } = round.session
  const signs = game.twinSigns?.(spec) ?? []
  const sign = game.outcome(spec, snapshot().state)?.facts['sign']
  const own = signs.find(({ id }) => id === sign)
  return own ? { round, signs, own } : null
}

/**
 * The session as a journal hears it: how signs met is a fact of the outcome.
 * @param matchOf is asked once for each end with a sign; null where nobody waited
 */
function withMatch(
  session: HeldSession,
  matchOf: (sign: string) => boolean | null,
): RecordedSession {
  return {
    elapsed: session.elapsed,
    snapshot: session.snapshot,
    subscribe: (listener) =>
      session.subscribe((event) => {
        const sign = event.type === 'solved' ? event.outcome.facts['sign'] : undefined
        const match = typeof sign === 'string' ? matchOf(sign) : null
        if (event.type !== 'solved' || match === null) return listener(event)
        const { kind, facts } = event.outcome
        listener({ ...event, outcome: { kind, facts: { ...facts, match } } })
      }),
  }
}
