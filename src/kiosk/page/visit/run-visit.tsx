import type { JSX } from 'preact'
import { startApp } from '../../../app/start-app.tsx'
import type { AppHost } from '../../../app/start-app.tsx'
import { BUILT_IN_PACK } from '../../../packs/load-pack.ts'
import type { FetchFile, PackLoader } from '../../../packs/load-pack.ts'
import { createMemoryStore } from '../../../platform/memory-store.ts'
import { createKept } from '../../../visit/kept.ts'
import { parsePlace } from '../../../visit/route.ts'
import type { HeldSession, VisitEnd } from '../../../visit/visit.ts'
import { createIdleWatch } from '../../idle/idle-watch.ts'
import type { IdleTimes } from '../../idle/idle-watch.ts'
import { watchInput } from '../../idle/watch-input.ts'
import type { ResetReason } from '../../journal/journal-entry.ts'
import { createRecorder } from '../../journal/recorder/recorder.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'
import { uuidV7After } from '../../journal/uuid-v7.ts'
import { createBoothAddress } from '../../visit/booth-address.ts'
import type { Voice } from '../../aloud/voice.ts'
import type { Pack } from '../../../packs/pack.ts'
import { AloudItem } from '../aloud/aloud-item.tsx'
import { aloudOf } from '../aloud/aloud-of-visit.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { createHandOvers } from '../hand-over/hand-overs.ts'
import { LaterHandOverCard } from '../hand-over/take-home.tsx'
import { LengthMenu } from '../menu/length-menu.tsx'
import { BoothError } from '../recover/booth-error.ts'
import { watchContexts } from '../recover/watch-contexts.ts'
import { openBoothGames } from '../rounds/booth-games.ts'
import { roundIn, secondsOf } from '../rounds/offers.ts'
import { openBoothPack } from '../rounds/open-booth-pack.ts'
import { createTwinFinder } from '../twins/twin-finder.ts'
import { BOOTH_POLICY } from './booth-policy.ts'
import { lookByArrows } from './look-by-arrows.ts'
import { createRoundsPlayed } from './rounds-played.ts'
import { createSessionsHeld } from './sessions-held.ts'
import { VisitFrame } from './visit-frame.tsx'
import { waitFor } from './wait-for.ts'

/** What one visitor does at a booth. */
export interface RunningVisit {
  /**
   * Ends it; nothing of it is kept but its entries in the journal. Resolves when nothing of it is left: one that is
   * still being opened ends as soon as it is.
   */
  end(why: ResetReason): Promise<void>
}

export interface VisitHost extends Omit<AppHost, 'ports'> {
  readonly fetchFile: FetchFile
  readonly voice: Voice
  /** Nothing is left then of the visit before. */
  readonly cleared: Promise<void>
  /** Is told of a fault for which no code throws. */
  report(fault: Error): void
}

/** With these a result is shown, which has a time of its own. */
const ENDINGS: ReadonlySet<string> = new Set(['solved', 'givenUp'])

/** Milliseconds in which a visit has opened on the slowest device, and those in which a message is read. */
const OPENED_WITHIN = 10_000
const READ_WITHIN = 3500

const newRoundId = (): string =>
  uuidV7After(null, Date.now(), (bytes) => crypto.getRandomValues(bytes))

/** Begins a visit in memory alone: its saves, settings and addresses are gone when it ends. */
export function runVisit(
  booth: Booth,
  { root, liveRegion, fetchFile, voice, cleared, report }: VisitHost,
  wish: VisitWish,
): RunningVisit {
  const { settings, journal } = booth
  const later = booth.later.branch()
  const store = { ...createMemoryStore(), carry: () => undefined }
  const { volume, pack } = settings.get()
  const theme = wish.dark === undefined ? 'auto' : wish.dark ? 'dark' : 'light'
  createKept(store).settings.change({ language: wish.language, volume, theme })
  const address = createBoothAddress('', `?pack=${pack ?? BUILT_IN_PACK}`)
  const recorder = createRecorder((event) => void journal.append(event), newRoundId)
  const sessions = createSessionsHeld()
  const twins = createTwinFinder()
  let shown: Pack | null = null
  const handOvers = createHandOvers({
    sessions,
    settings: settings.get,
    pack: () => shown,
    noteShown: recorder.showHandOver,
  })
  const HandOver = (): JSX.Element => <LaterHandOverCard handOvers={handOvers} />
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
  const openAloud = aloudOf({ root, liveRegion, booth, idle, voice })
  const stops = [
    idle.watch(() => sessions.stand(idle.get().left !== null)),
    // Another screen has another time, and what has just come up wants to be read.
    rounds.now.watch(() => idle.input()),
    rounds.isOver.watch(() => idle.input()),
    // Whoever listens needs longer.
    booth.aloud.watch(() => booth.aloud.get() && rounds.unhurried.set(true)),
    watchInput(document, idle),
    address.followLinks(document),
    lookByArrows(document, booth.aloud.get),
    watchContexts(window, later, report),
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
  /** Where nothing can be played, the message that says so is read, and then the booth begins anew. */
  function openPack(id: string): PackLoader {
    const onOpened = (pack: Pack): void => void (shown = pack)
    const packs = openBoothPack(id, { seed, games, fetchFile, onOpened })
    let isFirst = true
    return {
      async load(wanted) {
        const loaded = await packs.load(wanted)
        if (isFirst && !loaded.ok)
          later.alarm(READ_WITHIN, () => report(new BoothError(`No pack: ${id}`, 'PackMissing')))
        isFirst = false
        return loaded
      },
    }
  }

  let opened: VisitEnd | null = null
  async function open(): Promise<VisitEnd | null> {
    await cleared
    if (later.isEnded) return null
    const visit = await startApp({
      root,
      liveRegion,
      ports: {
        policy: BOOTH_POLICY,
        Start: ({ pack: chosen }) => (
          <LengthMenu booth={booth} pack={chosen} games={games} rounds={rounds} />
        ),
        Beside: () => (
          <VisitFrame
            {...{ booth, idle, rounds, handOvers, twins, HandOver }}
            extra={<AloudItem booth={booth} open={openAloud} />}
            onStop={stop}
          />
        ),
        openStore: () => store,
        openAddress: () => address,
        openPack,
        onSession(session, key) {
          const of = roundOf(session)
          const round = { session, of, key }
          sessions.add(round)
          recorder.follow(twins.follow(round), of)
          rounds.add(session, of)
          session.subscribe(({ type }) => ENDINGS.has(type) && idle.input())
        },
      },
    })
    if (!visit && !later.isEnded)
      report(new BoothError('A visit could not be opened', 'VisitNotOpened'))
    opened = visit
    return visit
  }
  const forgetOpening = later.alarm(OPENED_WITHIN, () =>
    report(new BoothError('A visit is not there in time', 'VisitNotReady')),
  )
  const started = open().finally(forgetOpening)

  return {
    async end(why) {
      recorder.end(why)
      for (const stop of stops) stop()
      later.end()
      try {
        // At once where it is there, so that nothing of it stands beside what comes after it.
        const visit = opened ?? (await started)
        visit?.discard()
      } finally {
        // What is said where a page could not be opened.
        root.replaceChildren()
      }
    },
  }
}
