import type { Day } from '../../src/kit/day.ts'
import { createScheduler } from '../../src/later/scheduler.ts'
import { browserTiming } from '../../src/platform/browser-timing.ts'
import { createMemoryStore } from '../../src/platform/memory-store.ts'
import type { Store } from '../../src/session/store.ts'
import { createKept } from '../../src/visit/kept.ts'
import { createLookInForce } from '../../src/visit/look-in-force.ts'
import { createNotices } from '../../src/visit/notices.ts'
import { READER_POLICY } from '../../src/visit/policy.ts'
import { createSettingsInForce } from '../../src/visit/settings-in-force.ts'
import { createVisit } from '../../src/visit/visit.ts'
import type { DialogName, Visit, VisitEnd, VisitPorts } from '../../src/visit/visit.ts'
import { createWatched } from '../../src/visit/watched.ts'
import { START } from '../../src/visit/route.ts'
import { translatorOf } from './translator.ts'

const nothing = (): void => undefined
const never = (): (() => void) => nothing

/** The ports of a visit at a screen where nothing happens by itself, and less motion is wanted. */
export function stillPorts(store: Store = createMemoryStore()): VisitPorts {
  const kept = createKept(store)
  const [settings] = createSettingsInForce(kept.settings)
  const answers = {
    dark: false,
    forcedColors: false,
    reducedMotion: true,
    moreContrast: false,
    phone: false,
  }
  const [look] = createLookInForce(
    settings,
    { read: () => answers, watch: never },
    { arrived: false, load: () => Promise.resolve(false) },
  )
  const words = createWatched(translatorOf('en'))
  const silence = { soundOn: false, soundTrouble: null, arrived: false, ticking: null }
  return {
    kept,
    later: createScheduler(browserTiming),
    clock: () => 0,
    calendar: { today: () => 0 as Day, watch: never },
    presence: { watchPage: never, watchInput: never },
    policy: READER_POLICY,
    settings,
    words: {
      get: words.get,
      watch: words.watch,
      choose: nothing,
      loadAll: () => Promise.resolve(),
    },
    look,
    hearing: { ...createWatched(silence), sound: nothing },
    place: { ...createWatched(START), navigate: nothing, back: nothing },
    notices: createNotices({ say: nothing }, words),
    dialog: createWatched<DialogName | null>(null),
    missing: { why: () => Promise.resolve('offline'), tell: nothing, loadAgain: nothing },
    seed: () => 0,
    keepAwake: never,
    startStage: () => Promise.reject(new Error('nothing is drawn')),
  }
}

export function stillVisit(change: Partial<VisitPorts> = {}): [Visit, VisitEnd] {
  return createVisit({ ...stillPorts(), ...change })
}
