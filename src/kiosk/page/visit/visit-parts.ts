import type { Scheduler } from '../../../later/scheduler.ts'
import { BUILT_IN_PACK } from '../../../packs/load-pack.ts'
import type { Pack } from '../../../packs/pack.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Settable } from '../../../visit/watched.ts'
import { createIdleWatch } from '../../idle/idle-watch.ts'
import type { IdleTimes, IdleWatch } from '../../idle/idle-watch.ts'
import { createRecorder } from '../../journal/recorder/recorder.ts'
import type { Recorder } from '../../journal/recorder/recorder.ts'
import { uuidV7After } from '../../journal/uuid-v7.ts'
import { createBoothAddress } from '../../visit/booth-address.ts'
import type { BoothAddress } from '../../visit/booth-address.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { createHandOvers } from '../hand-over/hand-overs.ts'
import type { HandOvers } from '../hand-over/hand-overs.ts'
import { openBoothGames } from '../rounds/booth-games.ts'
import type { BoothGames } from '../rounds/booth-games.ts'
import { secondsOf } from '../rounds/offers.ts'
import { createTwinFinder } from '../twins/twin-finder.ts'
import type { TwinFinder } from '../twins/twin-finder.ts'
import { createRoundsPlayed } from './rounds-played.ts'
import type { RoundsPlayed } from './rounds-played.ts'
import { createSessionsHeld } from './sessions-held.ts'
import type { SessionsHeld } from './sessions-held.ts'
import { waitFor } from './wait-for.ts'

/** What one visit is made of. None of it outlives the visit. */
export interface VisitParts {
  readonly later: Scheduler
  readonly address: BoothAddress
  readonly recorder: Recorder
  readonly sessions: SessionsHeld
  readonly games: BoothGames
  readonly rounds: RoundsPlayed
  readonly idle: IdleWatch
  readonly twins: TwinFinder
  readonly handOvers: HandOvers
  /** Whether everything that is touched stands low. */
  readonly lowered: Settable<boolean>
  /** The pack that is played; null until it is there. */
  readonly pack: Settable<Pack | null>
}

const newRoundId = (): string =>
  uuidV7After(null, Date.now(), (bytes) => crypto.getRandomValues(bytes))

export function createVisitParts(booth: Booth, wish: VisitWish): VisitParts {
  const { settings, journal } = booth
  const later = booth.later.branch()
  const recorder = createRecorder((event) => void journal.append(event), newRoundId)
  const sessions = createSessionsHeld()
  const games = openBoothGames()
  const pack = createWatched<Pack | null>(null)
  const rounds = createRoundsPlayed({
    later,
    unhurried: wish.aloud || wish.lowered === true || wish.unhurried === true,
    secondsOf: ({ game, length }) => secondsOf(games.get(game)?.lengths, length),
  })
  const times = (): IdleTimes => {
    const { idle: set, ask } = settings.get()
    return { after: 1000 * waitFor(rounds.now.get(), set, games), ask }
  }
  return {
    later,
    address: createBoothAddress('', `?pack=${settings.get().pack ?? BUILT_IN_PACK}`),
    recorder,
    sessions,
    games,
    rounds,
    idle: createIdleWatch({ later, times, onGone: () => booth.endVisit('idle') }),
    twins: createTwinFinder(),
    handOvers: createHandOvers({
      sessions,
      settings: settings.get,
      pack: pack.get,
      noteOpened: recorder.openHandOver,
    }),
    lowered: createWatched(wish.lowered === true),
    pack,
  }
}
