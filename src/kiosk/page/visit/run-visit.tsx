import { startApp } from '../../../app/start-app.tsx'
import type { AppHost } from '../../../app/start-app.tsx'
import { BUILT_IN_PACK } from '../../../packs/load-pack.ts'
import { createMemoryStore } from '../../../platform/memory-store.ts'
import { createKept } from '../../../visit/kept.ts'
import { parsePlace } from '../../../visit/route.ts'
import type { HeldSession } from '../../../visit/visit.ts'
import { createIdleWatch } from '../../idle/idle-watch.ts'
import type { IdleTimes } from '../../idle/idle-watch.ts'
import { watchInput } from '../../idle/watch-input.ts'
import type { ResetReason } from '../../journal/journal-entry.ts'
import { createRecorder } from '../../journal/recorder/recorder.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'
import { uuidV7After } from '../../journal/uuid-v7.ts'
import { createBoothAddress } from '../../visit/booth-address.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { LengthMenu } from '../menu/length-menu.tsx'
import { openBoothGames } from '../rounds/booth-games.ts'
import { roundIn, secondsOf } from '../rounds/offers.ts'
import { openBoothPack } from '../rounds/open-booth-pack.ts'
import { BOOTH_POLICY } from './booth-policy.ts'
import { lookByArrows } from './look-by-arrows.ts'
import { createRoundsPlayed } from './rounds-played.ts'
import { createSessionsHeld } from './sessions-held.ts'
import { VisitFrame } from './visit-frame.tsx'
import { waitFor } from './wait-for.ts'

/** What one visitor does at a booth. */
export interface RunningVisit {
  /** Ends it; nothing of it is kept but its entries in the journal. */
  end(why: ResetReason): void
}

/** With these a result is shown, which has a time of its own. */
const ENDINGS: ReadonlySet<string> = new Set(['solved', 'givenUp'])

const newRoundId = (): string =>
  uuidV7After(null, Date.now(), (bytes) => crypto.getRandomValues(bytes))

/** Begins a visit in memory alone: its saves, settings and addresses are gone when it ends. */
export function runVisit(
  booth: Booth,
  host: Omit<AppHost, 'ports'>,
  wish: VisitWish,
): RunningVisit {
  const { settings, journal } = booth
  const later = booth.later.branch()
  const store = { ...createMemoryStore(), carry: () => undefined }
  const { volume, pack } = settings.get()
  createKept(store).settings.change({ language: wish.language, volume })
  const address = createBoothAddress('', `?pack=${pack ?? BUILT_IN_PACK}`)
  const recorder = createRecorder((event) => void journal.append(event), newRoundId)
  const sessions = createSessionsHeld()
  const games = openBoothGames()
  const rounds = createRoundsPlayed({
    later,
    unhurried: wish.aloud || wish.unhurried === true,
    secondsOf: ({ game, length }) => secondsOf(games.get(game)?.lengths, length),
  })
  const times = (): IdleTimes => {
    const { idle: set, ask } = settings.get()
    return { after: 1000 * waitFor(rounds.now.get(), set, games), ask }
  }
  const idle = createIdleWatch({ later, times, onGone: () => booth.endVisit('idle') })
  const stops = [
    idle.watch(() => sessions.stand(idle.get().left !== null)),
    // Another screen has another time, and what has just come up wants to be read.
    rounds.now.watch(() => idle.input()),
    rounds.isOver.watch(() => idle.input()),
    watchInput(document, idle),
    address.followLinks(document),
    lookByArrows(document),
    () => rounds.end(),
  ]

  function roundOf(session: HeldSession): RoundOf {
    const { route } = parsePlace(address.search(), address.hash())
    const { puzzle, length } = roundIn(route.screen === 'puzzle' ? route.puzzle : '')
    const language = document.documentElement.lang
    return { game: session.game.id, puzzle, language, length }
  }

  /** The visitor ends where the time of a round is over. */
  function stop(): void {
    const round = rounds.now.get()
    if (round) recorder.timeOut(round.of)
    booth.endVisit('clock')
  }

  const seed = Date.now() >>> 0
  const started = startApp({
    ...host,
    ports: {
      policy: BOOTH_POLICY,
      Start: ({ pack: shown }) => (
        <LengthMenu booth={booth} pack={shown} games={games} rounds={rounds} />
      ),
      Beside: () => <VisitFrame booth={booth} idle={idle} rounds={rounds} onStop={stop} />,
      openStore: () => store,
      openAddress: () => address,
      openPack: (id) => openBoothPack(id, seed, games),
      onSession(session) {
        const of = roundOf(session)
        sessions.add(session)
        recorder.follow(session, of)
        rounds.add(session, of)
        session.subscribe(({ type }) => ENDINGS.has(type) && idle.input())
      },
    },
  })
  void started.then((visit) => visit ?? booth.endVisit('fault'))

  return {
    end(why) {
      for (const stop of stops) stop()
      recorder.end(why)
      later.end()
      void started.then((visit) => visit?.discard())
    },
  }
}
