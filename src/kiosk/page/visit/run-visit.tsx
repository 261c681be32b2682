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
import type { Voice } from '../../aloud/voice.ts'
import { AloudItem } from '../aloud/aloud-item.tsx'
import { aloudOf } from '../aloud/aloud-of-visit.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { LengthMenu } from '../menu/length-menu.tsx'
import { roundIn } from '../rounds/offers.ts'
import { openBoothPack } from '../rounds/open-booth-pack.ts'
import { BOOTH_POLICY } from './booth-policy.ts'
import { createSessionsHeld } from './sessions-held.ts'
import { VisitFrame } from './visit-frame.tsx'

/** What one visitor does at a booth. */
export interface RunningVisit {
  /** Ends it; nothing of it is kept but its entries in the journal. */
  end(why: ResetReason): void
}

/** Milliseconds without input: on the menu, and where no game says otherwise. */
const USUAL_WAIT = 60_000

const newRoundId = (): string =>
  uuidV7After(null, Date.now(), (bytes) => crypto.getRandomValues(bytes))

/** Begins a visit in memory alone: its saves, settings and addresses are gone when it ends. */
export function runVisit(
  booth: Booth,
  { voice, ...host }: Omit<AppHost, 'ports'> & { readonly voice: Voice },
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
  const times = (): IdleTimes => ({ after: USUAL_WAIT, ask: settings.get().ask })
  const idle = createIdleWatch({ later, times, onGone: () => booth.endVisit('idle') })
  const stopPausing = idle.watch(() => sessions.stand(idle.get().left !== null))
  const openAloud = aloudOf({ ...host, booth, idle, voice })
  const extras = [() => <AloudItem booth={booth} open={openAloud} />]
  const stops = [stopPausing, watchInput(document, idle), address.followLinks(document)]

  function roundOf(session: HeldSession): RoundOf {
    const { route } = parsePlace(address.search(), address.hash())
    const { puzzle, length } = roundIn(route.screen === 'puzzle' ? route.puzzle : '')
    const language = document.documentElement.lang
    return { game: session.game.id, puzzle, language, length }
  }

  const seed = Date.now() >>> 0
  const started = startApp({
    ...host,
    ports: {
      policy: BOOTH_POLICY,
      Start: ({ pack: shown }) => <LengthMenu pack={shown} />,
      Beside: () => <VisitFrame booth={booth} idle={idle} extras={extras} />,
      openStore: () => store,
      openAddress: () => address,
      openPack: (id) => openBoothPack(id, seed),
      onSession(session) {
        sessions.add(session)
        recorder.follow(session, roundOf(session))
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
